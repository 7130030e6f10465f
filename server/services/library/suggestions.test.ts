import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { findChallenge } from '#server/store/challenges/find-challenge.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import { insertAdoption } from '#server/store/adoptions/insert-adoption.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { findPerson } from '../people/find-person.ts'
import { suggestForChallenge } from './suggest-for-challenge.ts'
import { suggestForImprovement } from './suggest-for-improvement.ts'
import { suggestForItems } from './suggest-for-items.ts'

const { context } = useTestContext()

async function carl() {
  const person = await findPerson(context(), { id: 'carl' })
  return context(person, { walled: true })
}

/** The improvement of the example round that is about youth centres. */
async function youthCentres(): Promise<Improvement> {
  const { id } = await context()
    .db.selectFrom('improvement')
    .select('id')
    .where('title', 'like', 'Fritidsgårdar%')
    .executeTakeFirstOrThrow()
  return (await findImprovement(context().db, id))!
}

test('an improvement is told of those that are near, with every reason by name', async () => {
  const suggested = await suggestForImprovement(await carl(), await youthCentres())
  expect(suggested.map(({ card }) => card.slug)).toEqual([
    'hedemora-fritidsgard',
    'vasteras-fritidsgard',
    'uppsala-fritid-flickor',
  ])
  expect(suggested[0]).toMatchObject({
    step: { sv: 'Ändrat utfall' },
    reasons: [
      { kind: 'item', name: { sv: 'Konkreta och hållbara förbättringar' } },
      { kind: 'area', name: { sv: 'Fritid' } },
      { kind: 'words', words: ['fritidsgårdar'] },
      { kind: 'outcome' },
    ],
  })
})

test('what the organisation has taken after is not suggested to it again', async () => {
  const ctx = await carl()
  const improvement = await youthCentres()
  const adoption: Adoption = {
    id: randomUUID(),
    organisationCode: improvement.organisationCode,
    exampleKey: 'case/hedemora-fritidsgard',
    sourceCodes: ['2083'],
    title: 'Flickor med och formar fritidsgården',
    slug: 'hedemora-fritidsgard',
    adapted: '',
    adoptedOn: '2026-11-20',
    improvementId: null,
  }
  await insertAdoption(context().db, adoption, { personId: 'carl', at: context().now() })
  const slugs = (await suggestForImprovement(ctx, improvement)).map(({ card }) => card.slug)
  expect(slugs).not.toContain('hedemora-fritidsgard')
  expect(slugs).toContain('vasteras-fritidsgard')
})

test('nothing is suggested where nothing is near', async () => {
  const far = {
    ...(await youthCentres()),
    title: 'Xyzzy',
    area: 'digitalisering',
    relatedItems: [],
    subGoals: [],
    keyFigures: [],
  }
  expect(await suggestForImprovement(await carl(), far)).toEqual([])
})

test('a challenge is told of those that share its words', async () => {
  const { id } = await context().db.selectFrom('challenge').select('id').executeTakeFirstOrThrow()
  const challenge = (await findChallenge(context().db, id))!
  const [first] = await suggestForChallenge(context(), challenge)
  expect([first?.card.slug, first?.reasons[0]]).toMatchObject(['hedemora-heltid', { kind: 'words' }])
})

test('statements are told of examples on them, in whichever version of the checklist; three at most', async () => {
  const found = await suggestForItems(context(), {
    organisationCode: '1883',
    instrumentId: 'checklist-2023',
    items: [4, 9, 3, 5],
  })
  expect(Object.keys(found)).toEqual(['3', '4', '9'])
  for (const suggestions of Object.values(found)) {
    expect(suggestions.length).toBeLessThanOrEqual(3)
    for (const { card, reasons } of suggestions) {
      expect(reasons[0]?.kind).toBe('item')
      // Its own is left out.
      expect(card.owner.sv).not.toContain('Karlskoga')
    }
  }
})
