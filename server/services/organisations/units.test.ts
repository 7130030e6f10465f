import { describe, expect, test } from 'vitest'
import { arrangeUnits, type UnitNode } from '#domain/organisations/unit-tree.ts'
import type { Person } from '#domain/people/person.ts'
import { UserError } from '#server/errors.ts'
import { newImprovementDraft } from '#domain/improvements/draft-of-improvement.ts'
import { addImprovement } from '#server/services/improvements/add-improvement.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { addUnit } from './add-unit.ts'
import { changeUnit } from './change-unit.ts'
import { getOrganisation } from './get-organisation.ts'
import { removeUnit } from './remove-unit.ts'

const { context } = useTestContext()
const code = '2281'
const person = (
  organisationCode: string | null,
  role: Person['roles'][number]['role'] = 'strategist',
): Person => ({
  id: 'någon',
  name: 'Någon',
  example: true,
  roles: [{ role, organisationCode, roundSlug: null }],
})
const ctx = () => context(person(code))
const top = { code, parentId: null }

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof UserError ? error.code : String(error)),
  )
const outline = (nodes: readonly UnitNode[]): string[] =>
  nodes.flatMap(({ unit, children }) => [unit.name, ...outline(children).map((name) => `– ${name}`)])
const tree = async (of = code) =>
  outline(arrangeUnits((await getOrganisation(context(), { code: of })).units))

test('a tree is built, renamed, moved and taken down again, and every step is in the audit trail', async () => {
  const board = await addUnit(ctx(), { ...top, kind: 'namnd', name: '  Socialnämnden ' })
  const office = await addUnit(ctx(), {
    code,
    kind: 'forvaltning',
    name: 'Socialförvaltningen',
    parentId: board.id,
  })
  const care = await addUnit(ctx(), { code, kind: 'enhet', name: 'Hemtjänst', parentId: null })
  expect(await tree()).toEqual(['Socialnämnden', '– Socialförvaltningen', 'Hemtjänst'])

  await changeUnit(ctx(), {
    code,
    id: care.id,
    from: { name: 'Hemtjänst', parentId: null },
    to: { name: 'Hemtjänsten', parentId: office.id },
  })
  expect(await tree()).toEqual(['Socialnämnden', '– Socialförvaltningen', '– – Hemtjänsten'])

  expect(await codeOf(removeUnit(ctx(), { code, id: board.id }))).toBe('unit-has-children')
  for (const { id } of [care, office, board]) await removeUnit(ctx(), { code, id })
  expect(await tree()).toEqual([])

  const trail = await context()
    .db.selectFrom('audit_entry')
    .select(['action', 'person_id'])
    .where(
      'subject',
      'in',
      [board, office, care].map(({ id }) => `unit:${id}`),
    )
    .orderBy('id')
    .execute()
  expect(trail.map(({ action }) => action)).toEqual([
    'unit-added',
    'unit-added',
    'unit-added',
    'unit-changed',
    'unit-removed',
    'unit-removed',
    'unit-removed',
  ])
  expect(new Set(trail.map((entry) => entry.person_id))).toEqual(new Set(['någon']))
})

describe('what is refused changes nothing', () => {
  test('a unit without name, with a name too long or taken, or in a place that cannot be', async () => {
    const board = await addUnit(ctx(), { ...top, kind: 'namnd', name: 'Kulturnämnden' })
    const foreign = await addUnit(context(person('2282')), {
      ...top,
      code: '2282',
      kind: 'namnd',
      name: 'Nämnd',
    })
    const before = await tree()
    const refused = (unit: Partial<Parameters<typeof addUnit>[1]>) =>
      codeOf(addUnit(ctx(), { ...top, kind: 'enhet', name: 'Ny', ...unit }))
    expect(await refused({ name: '  ' })).toBe('unit-no-name')
    expect(await refused({ name: 'x'.repeat(121) })).toBe('unit-long-name')
    expect(await refused({ name: 'kulturnämnden' })).toBe('unit-name-taken')
    expect(await refused({ kind: 'namnd', parentId: board.id })).toBe('unit-wrong-kind')
    expect(await refused({ parentId: 'no such id' })).toBe('unit-unknown-parent')
    expect(await refused({ parentId: foreign.id })).toBe('unit-unknown-parent')
    expect(await refused({ code: '9999' })).toBe('unknown-organisation')
    expect(await tree()).toEqual(before)
  })

  test('whoever may not', async () => {
    const unit = { code, kind: 'namnd', name: 'Ny nämnd', parentId: null } as const
    const before = await tree()
    expect(await codeOf(addUnit(context(), unit))).toBe('step-in-first')
    expect(await codeOf(addUnit(context(person('2282')), unit))).toBe('forbidden')
    expect(await codeOf(addUnit(context(person('X003', 'mentor')), unit))).toBe('forbidden')
    expect(await tree()).toEqual(before)
    const coordinator = context(person(null, 'coordinator'))
    expect(await codeOf(addUnit(coordinator, unit))).toBe('forbidden')
    await addUnit(coordinator, { ...unit, code: 'X001' })
    expect(await tree('X001')).toContain('Ny nämnd')
  })

  test('a unit of another organisation is not here', async () => {
    const theirs = context(person('2282'))
    const place = { ...top, code: '2282', name: 'Deras nämnd' }
    const { id } = await addUnit(theirs, { ...place, kind: 'namnd' })
    const before = await tree('2282')
    const change = { id, from: place, to: { ...place, name: 'Vår nämnd' } }
    expect(await codeOf(changeUnit(ctx(), { code, ...change }))).toBe('not-found')
    await removeUnit(ctx(), { code, id })
    expect(await tree('2282')).toEqual(before)
  })

  test('a unit where an improvement is done is not removed from under it', async () => {
    const { id } = await addUnit(ctx(), { ...top, kind: 'namnd', name: 'Fritidsnämnden' })
    const draft = { ...newImprovementDraft({ title: 'Lika många istider', area: 'idrott' }), unitId: id }
    await addImprovement(ctx(), { code, roundSlug: null, challengeId: null, draft })
    await expect(removeUnit(ctx(), { code, id })).rejects.toMatchObject({
      code: 'unit-has-improvements',
      details: { name: 'Fritidsnämnden' },
    })
    expect(await tree()).toContain('Fritidsnämnden')
  })

  test('a change that begins from what somebody else has changed since', async () => {
    const { id } = await addUnit(ctx(), { ...top, kind: 'enhet', name: 'Före' })
    const from = { name: 'Före', parentId: null }
    await changeUnit(ctx(), { code, id, from, to: { name: 'Deras', parentId: null } })
    expect(await codeOf(changeUnit(ctx(), { code, id, from, to: { name: 'Mitt', parentId: null } }))).toBe(
      'changed-by-other',
    )
    expect(await tree()).toContain('Deras')
    expect(await codeOf(changeUnit(ctx(), { code, id: 'gone', from, to: from }))).toBe('not-found')
  })
})

test('two who move two units under each other at once do not make a ring', async () => {
  const a = await addUnit(ctx(), { ...top, kind: 'enhet', name: 'A' })
  const b = await addUnit(ctx(), { ...top, kind: 'enhet', name: 'B' })
  const outcomes = await Promise.all([
    codeOf(
      changeUnit(ctx(), {
        code,
        id: a.id,
        from: { name: 'A', parentId: null },
        to: { name: 'A', parentId: b.id },
      }),
    ),
    codeOf(
      changeUnit(ctx(), {
        code,
        id: b.id,
        from: { name: 'B', parentId: null },
        to: { name: 'B', parentId: a.id },
      }),
    ),
  ])
  expect(new Set(outcomes)).toEqual(new Set(['done', 'unit-under-itself']))
})

test('removing what is already gone is no error', async () => {
  expect(await codeOf(removeUnit(ctx(), { code, id: 'no such id' }))).toBe('done')
})
