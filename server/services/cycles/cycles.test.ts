import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CycleDraft, draftOfCycle } from '#domain/cycles/cycle-draft.ts'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { Person, Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { removeImprovement } from '../improvements/remove-improvement.ts'
import { addCycle } from './add-cycle.ts'
import { beginCycle } from './begin-cycle.ts'
import { changeCycle } from './change-cycle.ts'
import { countRoundCycles } from './count-round-cycles.ts'
import { getCycle } from './get-cycle.ts'
import { listCyclesOf } from './list-cycles-of.ts'
import { listOwnCycleSteps } from './list-own-cycle-steps.ts'
import { removeCycle } from './remove-cycle.ts'

const { context, asOwner } = useTestContext()
const code = 'X003'
/** The test takes place 2026-11-20. */
const today = '2026-11-20'

const person = (id: string, organisationCode: string, role: Role = 'manager'): Person => ({
  id,
  name: id,
  example: true,
  roles: [{ role, organisationCode, roundSlug: null }],
})
const editor = person('cykelchef', code)

beforeAll(async () => {
  await asOwner().insertInto('person').values({ id: editor.id, name: editor.name, example: true }).execute()
})

/** A new improvement of the organisation, owned by the editor. */
async function makeImprovement(circle: 'organisation' | 'public' = 'organisation'): Promise<string> {
  const id = randomUUID()
  const improvement = {
    ...bareImprovement,
    id,
    organisationCode: code,
    roundSlug: null,
    challengeId: null,
    title: 'Drop-in',
    area: 'fritid',
    subGoals: [],
    relatedItems: [],
    challenge: '',
    whatWasDone: '',
    ownerName: editor.name,
    ownerId: editor.id,
    circle,
  }
  await insertImprovement(context().db, improvement, new Date('2026-10-01T12:00:00Z'))
  return id
}

const draft = (change: Partial<CycleDraft> = {}): CycleDraft => ({
  title: 'Kommer fler?',
  plan: 'En kväll i veckan.',
  prediction: 'Lika många flickor som pojkar.',
  begunOn: '2026-10-19',
  studyOn: '2026-11-02',
  done: '',
  doneOn: today,
  numbers: '',
  women: '',
  men: '',
  verdict: '',
  studiedOn: today,
  decision: '',
  because: '',
  actedOn: today,
  ...change,
})
const studied = { done: 'Tre kvällar.', women: 'Fler kom.', men: 'Lika många.', verdict: 'as-predicted' }

async function added(ctx: Context, improvementId: string, change = {}, follows: number | null = null) {
  const saved = await addCycle(ctx, { improvementId, follows, draft: draft(change) })
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved))
  return saved.id
}

describe('a cycle', () => {
  it('is begun, filled in stage by stage, and adapted into the next', async () => {
    const ctx = context(editor, { walled: true })
    const improvementId = await makeImprovement()
    const id = await added(ctx, improvementId)
    const stages = [
      { done: 'Tre kvällar.' },
      studied,
      { ...studied, decision: 'adapt', because: 'Tidigare.' },
    ]
    for (const [i, stage] of stages.entries())
      expect(await changeCycle(ctx, { improvementId, id, version: i + 1, draft: draft(stage) })).toEqual({
        kind: 'saved',
        id,
      })
    const { cycle, mayEdit } = await getCycle(ctx, { improvementId, id })
    expect(mayEdit).toBe(true)
    expect(cycle).toMatchObject({
      number: 1,
      follows: null,
      version: 4,
      act: { decision: 'adapt', on: today },
    })
    const next = await beginCycle(ctx, { improvementId, follows: 1 })
    expect(next).toMatchObject({ number: 2, adapted: { id } })
    expect(next.draft).toMatchObject({
      plan: 'En kväll i veckan.\n\nTidigare.',
      prediction: '',
      studyOn: '2026-12-04',
    })
    const second = await added(ctx, improvementId, {}, 1)
    expect((await getCycle(ctx, { improvementId, id: second })).cycle).toMatchObject({
      number: 2,
      follows: 1,
    })
    await expect(removeCycle(ctx, { improvementId, id })).rejects.toMatchObject({
      code: 'cycle-is-followed',
      details: { next: 2 },
    })
    await removeCycle(ctx, { improvementId, id: second })
    await removeCycle(ctx, { improvementId, id })
    expect(await getCycle(ctx, { improvementId, id }).catch(({ code: why }) => why)).toBe('no-such-cycle')
  })

  it('is not changed by the second of two at once, who is shown what the first wrote', async () => {
    const ctx = context(editor)
    const improvementId = await makeImprovement()
    const id = await added(ctx, improvementId)
    const both = await Promise.all(
      ['Den ena', 'Den andra'].map((plan) =>
        changeCycle(ctx, { improvementId, id, version: 1, draft: draft({ plan }) }),
      ),
    )
    expect(both.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved'])
    const stored = (await getCycle(ctx, { improvementId, id })).cycle
    expect(both).toContainEqual({ kind: 'overtaken', stored, version: 2 })
  })

  it('gets a number of its own, never one that another has, also from two at once', async () => {
    const ctx = context(editor)
    const improvementId = await makeImprovement()
    await Promise.all([added(ctx, improvementId), added(ctx, improvementId)])
    const { cycles } = await listCyclesOf(ctx, [(await findImprovement(ctx.db, improvementId))!])
    expect(cycles.map(({ cycle }) => cycle.number)).toEqual([1, 2])
    await removeCycle(ctx, { improvementId, id: cycles[0]!.cycle.id })
    const third = added(ctx, improvementId)
    await expect(third).resolves.toEqual(expect.any(String))
    expect((await getCycle(ctx, { improvementId, id: await third })).cycle.number).toBe(3)
  })

  it('keeps the improvement it stands in, and leaves what women and men said out of the log', async () => {
    const ctx = context(editor)
    const improvementId = await makeImprovement()
    const id = await added(ctx, improvementId, studied)
    await expect(removeImprovement(ctx, { id: improvementId })).rejects.toMatchObject({
      code: 'improvement-has-work',
      details: { cycles: 1, worksheets: 0 },
    })
    const line = await asOwner()
      .selectFrom('audit_entry')
      .select(['action', 'detail'])
      .where('subject', '=', `cycle:${id}`)
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({
      action: 'cycle-added',
      detail: { study: { women: { characters: 9 }, men: { characters: 11 }, verdict: 'as-predicted' } },
    })
  })

  it('is not found in another improvement, nor by whoever may not read it, nor changed by whoever may only read', async () => {
    const improvementId = await makeImprovement('public')
    const elsewhere = await makeImprovement()
    const id = await added(context(editor), improvementId)
    const inWrong = getCycle(context(editor), { improvementId: elsewhere, id })
    await expect(inWrong).rejects.toMatchObject({ code: 'no-such-cycle' })
    const stranger = context(person('annan', 'X002'), { walled: true })
    expect(await getCycle(stranger, { improvementId, id })).toMatchObject({ mayEdit: false })
    const change = changeCycle(stranger, { improvementId, id, version: 1, draft: draft() })
    await expect(change).rejects.toMatchObject({ status: 403 })
    const hidden = added(stranger, elsewhere)
    await expect(hidden).rejects.toMatchObject({ code: 'no-such-improvement' })
  })
})

describe('the database', () => {
  const changes: Record<string, Record<string, string | null>> = {
    'a study without do': { done: null, done_on: null },
    'a study for women alone': { men: null },
    'a study of men alone': { women: null },
    'an act without study': { numbers: null, women: null, men: null, verdict: null, studied_on: null },
    'an act before the study': { acted_on: '2026-11-01' },
    'a day of study before the beginning': { study_on: '2026-10-01' },
    'an empty prediction': { prediction: '' },
    'a verdict that is none': { verdict: 'perhaps' },
    'a cycle that follows itself': { follows: '1' },
  }
  it.each(Object.keys(changes))('refuses %s', async (name) => {
    const improvementId = await makeImprovement()
    const id = await added(context(editor), improvementId, { ...studied, decision: 'adopt', because: 'Ja.' })
    const change = asOwner().updateTable('cycle').set(changes[name]!).where('id', '=', id).execute()
    await expect(change).rejects.toThrow(/violates (check|foreign key) constraint/)
  })
})

describe('who is told what comes next', () => {
  it('the owner of all that is next, and colleagues of what waits', async () => {
    const improvementId = await makeImprovement()
    const ctx = context(editor)
    const waits = await added(ctx, improvementId, { done: 'Allt.', doneOn: '2026-11-01' })
    const under = await added(ctx, improvementId, { studyOn: '2026-12-01' })
    const mine = (steps: Awaited<ReturnType<typeof listOwnCycleSteps>>) =>
      steps
        .filter(({ improvement }) => improvement.id === improvementId)
        .map((step) => (step.kind === 'begin' ? step.kind : [step.kind, step.cycle.id, step.since]))
    expect(mine(await listOwnCycleSteps(ctx, editor))).toEqual([
      ['study', waits, '2026-11-02'],
      ['do', under, null],
    ])
    const colleague = person('kollega', code, 'strategist')
    expect(mine(await listOwnCycleSteps(context(colleague), colleague))).toEqual([
      ['study', waits, '2026-11-02'],
    ])
    const reader = person('lasare', code, 'reader')
    expect(await listOwnCycleSteps(context(reader), reader)).toEqual([])
    const ended = { state: 'finished', ended_on: today } as const
    await asOwner().updateTable('improvement').set(ended).where('id', '=', improvementId).execute()
    expect(mine(await listOwnCycleSteps(ctx, editor))).toEqual([])
  })

  it('a round counts what is shared, and says how many share nothing', async () => {
    const [open, closed] = [await makeImprovement('public'), await makeImprovement()]
    for (const improvementId of [open, closed]) await added(context(editor), improvementId, studied)
    const improvements = await Promise.all([open, closed].map((id) => findImprovement(context().db, id)))
    const standings = improvements.map((one) => ({ improvements: [one!] }))
    const stranger = context(person('annan', 'X002'), { walled: true })
    expect(await countRoundCycles(stranger, [...standings, { improvements: [] }])).toMatchObject({
      completion: { begun: 1, due: 1, studied: 1, acted: 0 },
      sharing: 1,
      participants: 3,
    })
  })
})

it('what is stored is what the form gives back', async () => {
  const ctx = context(editor)
  const improvementId = await makeImprovement()
  const typed = draft({ ...studied, numbers: '14 och 21', decision: 'abandon', because: 'Nej.' })
  const id = await added(ctx, improvementId, typed)
  expect(draftOfCycle((await getCycle(ctx, { improvementId, id })).cycle, today)).toEqual(typed)
})
