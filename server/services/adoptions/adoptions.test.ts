import { beforeAll, describe, expect, test } from 'vitest'
import type { Person, Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { insertVersion } from '#server/store/examples/insert-version.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { insertTold, versionOf } from '#test/library/told-example.ts'
import { getSpread } from '../examples/get-spread.ts'
import { listExamples } from '../examples/list-examples.ts'
import { withdrawExample } from '../examples/withdraw-example.ts'
import { getImprovement } from '../improvements/get-improvement.ts'
import { adopt } from './adopt.ts'
import { beginAdopted } from './begin-adopted.ts'
import { getAdoptOffer } from './get-adopt-offer.ts'
import { getAdoptPage } from './get-adopt-page.ts'
import { giveBack } from './give-back.ts'

const { context } = useTestContext()
const code = 'X002'
const round = 'exempelrundan'

const person = (id: string, role: Role, organisationCode: string | null, roundSlug: string | null = null) =>
  ({ id, name: id, example: true, roles: [{ role, organisationCode, roundSlug }] }) satisfies Person
const writer = person('kim', 'contributor', code)
const manager = person('carl', 'manager', code)
const coordinator = person('sam', 'coordinator', null, round)
const elsewhere = person('saga', 'strategist', 'X001')
const as = (who: Person | null): Context => context(who, { walled: true })
const refused = (reason: string, status?: number) => ({ code: reason, ...(status && { status }) })

const id = '00000000-0000-4000-8000-0000000000d1'
const slug = 'istider-x002'

beforeAll(async () => {
  const { program } = context()
  // What the example round tells by itself.
  await runStatements(program, ['delete from adoption', 'delete from example'])
  await insertTold(program, { id, organisationCode: code, roundSlug: round })
  await insertVersion(program, { version: versionOf(id, 1), slug, publicFrom: 1 })
})

describe('an example is taken after, and the rest of this file goes on from there', () => {
  test('another organisation takes after it; both see it, everybody sees how many', async () => {
    const draft = { organisation: 'X001', adapted: 'Vi börjar med simhallen.', adoptedOn: '2026-11-20' }
    await expect(getAdoptPage(as(null), { slug })).rejects.toMatchObject(refused('step-in-first'))
    await expect(getAdoptPage(as(person('x', 'reader', 'X001')), { slug })).rejects.toMatchObject(
      refused('adopt-no-role', 403),
    )
    const own = await adopt(as(manager), { slug, begins: false, draft: { ...draft, organisation: code } })
    expect(own).toMatchObject({ kind: 'refused', problems: [{ code: 'ones-own' }] })
    const foreign = { slug, begins: false, draft: { ...draft, organisation: '2083' } }
    await expect(adopt(as(elsewhere), foreign)).rejects.toMatchObject(refused('forbidden', 403))
    const taken = await adopt(as(elsewhere), { slug, begins: true, draft })
    if (taken.kind !== 'saved') throw new Error('It was refused.')
    expect(await adopt(as(elsewhere), { slug, begins: true, draft })).toMatchObject({
      problems: [{ code: 'taken-already' }],
    })
    const { improvement: begun } = await getImprovement(as(elsewhere), { id: taken.improvementId! })
    expect(begun).toMatchObject({ state: 'planned', area: 'idrott', organisationCode: 'X001' })
    expect(begun.whatWasDone).toMatch(/istider 1” \(Fabelstad\)[^]*simhallen/)
    expect((await getSpread(as(elsewhere), begun)).taken).toMatchObject([{ owners: ['Fabelstad'] }])
    expect((await getAdoptOffer(as(null), { key: `example/${id}` })).count).toBe(1)
    const { followers } = await listExamples(as(writer), { code })
    expect(followers).toMatchObject([
      {
        organisation: { name: 'Exempelkommun' },
        adoption: { adapted: draft.adapted, adoptedOn: '2026-11-20' },
      },
    ])
    for (const who of [coordinator, person('x', 'strategist', '2083')])
      expect(await as(who).db.selectFrom('adoption').selectAll().execute()).toEqual([])
  })

  test('taking after is undone by who did it, and the improvement stays', async () => {
    const [one] = (await listExamples(as(elsewhere), { code: 'X001' })).taken
    const adoption = one!.adoption
    await expect(giveBack(as(manager), { id: adoption.id })).rejects.toMatchObject(refused('forbidden', 403))
    await giveBack(as(elsewhere), { id: adoption.id })
    expect((await getAdoptOffer(as(null), { key: `example/${id}` })).count).toBe(0)
    expect(await getImprovement(as(elsewhere), { id: adoption.improvementId! })).toBeDefined()
  })

  test('what is withdrawn can no longer be taken after, and who has done so is told', async () => {
    const draft = { organisation: 'X001', adapted: '', adoptedOn: '2026-11-20' }
    await adopt(as(elsewhere), { slug, begins: false, draft })
    await withdrawExample(as(manager), { id, because: 'Siffrorna räknades om.' })
    const { taken } = await listExamples(as(elsewhere), { code: 'X001' })
    expect(taken[0]!.withdrawnAt).not.toBeNull()
    await expect(getAdoptPage(as(elsewhere), { slug })).rejects.toMatchObject({ status: 410 })
    await giveBack(as(elsewhere), { id: taken[0]!.adoption.id })
  })
})

test('a case of a report can be taken after too, and an improvement begun later', async () => {
  const known = context().content.library.cases.find(({ who }) => who.codes.includes('1883'))!.id
  const draft = { organisation: 'X001', adapted: '', adoptedOn: '2026-11-19' }
  expect(await adopt(as(elsewhere), { slug: known, begins: false, draft })).toMatchObject({
    improvementId: null,
  })
  const seen = await listExamples(as(person('x', 'reader', '1883')), { code: '1883' })
  expect(seen.followers).toMatchObject([{ adoption: { exampleKey: `case/${known}` } }])
  const [one] = (await listExamples(as(elsewhere), { code: 'X001' })).taken
  const taken = { id: one!.adoption.id }
  const begun = await beginAdopted(as(elsewhere), taken)
  expect(await beginAdopted(as(elsewhere), taken)).toBe(begun)
  await expect(beginAdopted(as(manager), taken)).rejects.toMatchObject(refused('no-such-adoption', 404))
})
