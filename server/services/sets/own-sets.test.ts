import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import type { OwnSetDraft } from '#domain/sets/check-own-set.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { applyStarter } from '../fetching/apply-starter.ts'
import { saveReportText } from '../reports/save-report-text.ts'
import { addOwnSet } from './add-own-set.ts'
import { changeOwnSet } from './change-own-set.ts'
import { getSet } from './get-set.ts'
import { getSetFigures } from './get-set-figures.ts'
import { listSets } from './list-sets.ts'
import { removeOwnSet } from './remove-own-set.ts'

const { context } = useTestContext()
const code = '2083'
const inHedemora: Person = {
  id: 'signe',
  name: 'Signe',
  example: true,
  roles: [{ role: 'strategist', organisationCode: code, roundSlug: null }],
}
const elsewhere: Person = {
  ...inHedemora,
  roles: [{ role: 'strategist', organisationCode: 'X001', roundSlug: null }],
}

let known: readonly string[]
beforeAll(async () => {
  await applyStarter(context())
  known = context().content.starter.keyFigures.map(({ id }) => id)
})

const draft = (change: Partial<OwnSetDraft> = {}): OwnSetDraft => ({
  name: 'Våra',
  guidance: 'Läs dem ihop.',
  keyFigures: known.slice(0, 3).join('\n'),
  ...change,
})

async function add(change: Partial<OwnSetDraft> = {}): Promise<string> {
  const outcome = await addOwnSet(context(inHedemora), { code, draft: draft(change) })
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
  return outcome.id
}

test('an own set is kept in its order, listed, and seen by those it is shared with', async () => {
  const id = await add({ keyFigures: `${known[2]} något\n${known[0]}` })
  const { own } = await listSets(context(inHedemora), { code })
  expect((await listSets(context(), { code })).own).toEqual([])
  await expect(getSet(context(elsewhere), { code, set: id })).rejects.toMatchObject({ code: 'no-such-set' })
  await context().db.updateTable('own_set').set({ circle: 'public' }).where('id', '=', id).execute()
  expect(own.find((set) => set.id === id)).toMatchObject({
    name: 'Våra',
    keyFigures: [known[2], known[0]],
    version: 1,
  })
  const { set, mayEdit } = await getSet(context(), { code, set: id })
  expect(set.sections[0]!.keyFigures.map((each) => each.id)).toEqual([known[2], known[0]])
  expect(mayEdit).toBe(false)
})

test('only those who hold a role in the organisation put a set together', async () => {
  const id = await add()
  for (const [person, problem, hidden] of [
    [null, 'step-in-first', 'step-in-first'],
    [elsewhere, 'forbidden', 'no-such-set'],
  ] as const) {
    const ctx = context(person)
    await expect(addOwnSet(ctx, { code, draft: draft() })).rejects.toMatchObject({ code: problem })
    await expect(changeOwnSet(ctx, { id, version: 1, draft: draft() })).rejects.toMatchObject({
      code: hidden,
    })
    await expect(removeOwnSet(ctx, { id })).rejects.toMatchObject({ code: hidden })
  }
})

test('unknown key figures are refused by name and nothing is saved', async () => {
  const before = (await listSets(context(), { code })).own.length
  const outcome = await addOwnSet(context(inHedemora), {
    code,
    draft: draft({ keyFigures: `${known[0]}\nN99998` }),
  })
  expect(outcome).toEqual({
    kind: 'refused',
    problems: [{ field: 'keyFigures', code: 'unknown', unknown: ['N99998'] }],
  })
  expect((await listSets(context(), { code })).own).toHaveLength(before)
})

test('who saves on top of somebody else is told, and what the first one saved stands', async () => {
  const id = await add()
  const ctx = context(inHedemora)
  expect(await changeOwnSet(ctx, { id, version: 1, draft: draft({ name: 'Först' }) })).toMatchObject({
    kind: 'saved',
  })
  expect(await changeOwnSet(ctx, { id, version: 1, draft: draft({ name: 'Sist' }) })).toMatchObject({
    kind: 'overtaken',
    stored: { name: 'Först', version: 2 },
  })
  expect((await getSet(ctx, { code, set: id })).own!.name).toBe('Först')
})

test('a set of another organisation, or of another kind of organisation, is not here', async () => {
  const id = await add()
  const theirs = await addOwnSet(context(elsewhere), { code: 'X001', draft: draft() })
  await context()
    .db.updateTable('own_set')
    .set({ circle: 'public' })
    .where('organisation_code', '=', 'X001')
    .execute()
  const { own } = await listSets(context(inHedemora), { code })
  expect(own.map((set) => set.id)).toContain(id)
  expect(own.map((set) => set.id)).not.toContain((theirs as { id: string }).id)
  await expect(getSet(context(inHedemora), { code: '1480', set: id })).rejects.toMatchObject({
    code: 'no-such-set',
  })
  await expect(getSet(context(inHedemora), { code: '01', set: 'g2kpi148333' })).rejects.toMatchObject({
    code: 'no-such-set',
  })
})

test('a set is removed, unless a report is about it; the log keeps what it held', async () => {
  const ctx = context(inHedemora)
  const [free, reported] = [await add(), await add()]
  const subject = { kind: 'set', organisationCode: code, setId: reported } as const
  const text = { subject, section: 'about-set', language: 'sv', body: 'Till nämnden.', version: 0 } as const
  await saveReportText(ctx, text)
  await expect(removeOwnSet(ctx, { id: reported })).rejects.toMatchObject({ code: 'set-has-report' })
  await removeOwnSet(ctx, { id: free })
  await expect(getSet(ctx, { code, set: free })).rejects.toMatchObject({ code: 'no-such-set' })
  const entries = await ctx.db
    .selectFrom('audit_entry')
    .select(['action', 'detail'])
    .where('subject', '=', `own-set:${free}`)
    .orderBy('at')
    .execute()
  expect(entries.map(({ action }) => action).toSorted()).toEqual(['own-set-added', 'own-set-removed'])
  expect(JSON.stringify(entries)).toContain(known[0])
})

test('key figures of a set say how much there is of each, and never a figure for one that is unknown', async () => {
  const { figures, snapshot } = await getSetFigures(context(), {
    area: code,
    keyFigures: [...known, 'N99999'],
  })
  expect(snapshot.id).toBe('000001')
  expect(figures.get('N99999')).toMatchObject({ standing: 'not-fetched', keyFigure: null, years: [] })
  const both = [...figures.values()].filter(({ standing }) => standing === 'both')
  expect(both.length).toBeGreaterThan(5)
  for (const { shown, gap } of both) {
    expect(shown!.difference.status).toBe('value')
    expect(gap?.row.year).toBe(shown!.year)
    const { difference } = shown!
    expect(difference.status === 'value' && difference.value).toBeCloseTo(gap!.row.difference, 6)
  }
})
