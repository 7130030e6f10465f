import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { newImprovementDraft } from '#domain/improvements/draft-of-improvement.ts'
import type { ImprovementDraft } from '#domain/improvements/check-improvement.ts'
import type { ResultDraft } from '#domain/improvements/check-result.ts'
import type { ChainStep } from '#domain/improvements/improvement.ts'
import type { Person, Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import type { UserError } from '#server/errors.ts'
import { insertParticipation } from '#test/database/insert-participation.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { addImprovement } from './add-improvement.ts'
import { beginImprovement } from './begin-improvement.ts'
import { addResult } from './add-result.ts'
import { changeImprovement } from './change-improvement.ts'
import { changeResult } from './change-result.ts'
import { changeState } from './change-state.ts'
import { findResult } from './find-result.ts'
import { getImprovement } from './get-improvement.ts'
import { listImprovements } from './list-improvements.ts'
import { removeImprovement } from './remove-improvement.ts'
import { removeResult } from './remove-result.ts'

const { context } = useTestContext()
const roundSlug = 'prov-forbattring'
const code = 'X902'

const person = (id: string, organisationCode: string, role: Role = 'strategist'): Person => ({
  id,
  name: id,
  example: true,
  roles: [{ role, organisationCode, roundSlug: null }],
})
const editor = person('redaktor', code)

beforeAll(() => insertParticipation(context().db, { code, roundSlug }))

const draft: ImprovementDraft = newImprovementDraft({
  title: 'Lika många istider',
  area: 'idrott',
  subGoals: ['health'],
  relatedItems: [],
  challenge: 'Pojkar har fler tider.',
  whatWasDone: 'Nya regler.',
  ownerName: 'Carl Chef',
})

const resultDraft = (step: ChainStep): ResultDraft => ({
  step,
  date: '2026-10-31',
  description: 'Något blev annorlunda.',
  evidence: 'Protokoll 2026-10-31 § 12',
  measure: '',
  unit: '',
  of: 'women-men',
  beforeDate: '',
  beforeWomen: '',
  beforeMen: '',
  afterDate: '',
  afterWomen: '',
  afterMen: '',
  source: '',
  ...(step === 'outcome' && {
    measure: 'Istid',
    unit: 'timmar per vecka',
    of: 'girls-boys',
    beforeDate: '2026-01-31',
    beforeWomen: '12,5',
    beforeMen: '41',
    afterDate: '2026-10-31',
    afterWomen: '24',
    afterMen: '29',
    source: 'Bokningssystemet',
  }),
})

async function added(ctx: Context, change: Partial<ImprovementDraft> = {}): Promise<string> {
  const saved = await addImprovement(ctx, { roundSlug, code, draft: { ...draft, ...change } })
  if (saved.kind !== 'saved') throw new Error('The draft should be fine.')
  return saved.id
}

async function addedResult(ctx: Context, improvementId: string, step: ChainStep): Promise<string> {
  const saved = await addResult(ctx, { improvementId, draft: resultDraft(step) })
  if (saved.kind !== 'saved') throw new Error('The draft should be fine.')
  return saved.id
}

const auditOf = (ctx: Context, subject: string) =>
  ctx.db.selectFrom('audit_entry').where('subject', '=', subject).selectAll().orderBy('id').execute()

describe('who may write', () => {
  it.each([
    ['nobody', null, 'step-in-first', 'step-in-first'],
    ['a strategist elsewhere', person('annan', 'X903'), 'forbidden', 'no-such-improvement'],
    ['a politician there', person('annan', code, 'politician'), 'forbidden', 'forbidden'],
  ])('%s is refused', async (_, who, adding, changing) => {
    const id = await added(context(editor))
    const ctx = context(who)
    const resultId = await addedResult(context(editor), id, 'activity')
    const attempts = [
      () => changeImprovement(ctx, { id, version: 1, draft }),
      () => removeImprovement(ctx, { id }),
      () => addResult(ctx, { improvementId: id, draft: resultDraft('product') }),
      () => changeResult(ctx, { improvementId: id, id: resultId, version: 1, draft: resultDraft('product') }),
      () => removeResult(ctx, { improvementId: id, id: resultId }),
    ]
    for (const attempt of attempts) {
      const refused = await attempt().catch((error: UserError) => error.code)
      // A result of what cannot be seen is missing like any other.
      expect([changing, changing.replace('improvement', 'result')]).toContain(refused)
    }
    const attempt = addImprovement(ctx, { roundSlug, code, draft })
    await expect(attempt).rejects.toMatchObject({ code: adding })
    const { improvement } = await getImprovement(context(editor), { id })
    expect(improvement).toMatchObject({ version: 1, results: [{ id: resultId, step: 'activity' }] })
  })

  it('an organisation outside the round has no improvements in it', async () => {
    await expect(addImprovement(context(editor), { roundSlug, code: '0180', draft })).rejects.toMatchObject({
      code: 'not-in-round',
    })
  })
})

describe('an improvement', () => {
  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['emoji and joined emoji', '👩‍👧 istid 🏒'],
    ['text from right to left', 'مساواة بين الجنسين'],
    ['the beginning of a formula', '=HYPERLINK("http://x";"y")'],
    ['quotes of SQL', "Robert'); drop table improvement;--"],
  ])('keeps %s as the text it is', async (_, text) => {
    const ctx = context(editor)
    const id = await added(ctx, { title: text, challenge: text })
    expect((await getImprovement(ctx, { id })).improvement).toMatchObject({ title: text, challenge: text })
  })

  it('keeps 50 000 characters', async () => {
    const ctx = context(editor)
    const whatWasDone = 'å'.repeat(50_000)
    const id = await added(ctx, { whatWasDone })
    expect((await getImprovement(ctx, { id })).improvement.whatWasDone).toBe(whatWasDone)
  })

  it('is refused with every field to correct, and nothing is saved', async () => {
    const ctx = context(editor)
    const before = await listImprovements(ctx, { roundSlug, code })
    const refused = await addImprovement(ctx, { roundSlug, code, draft: { ...draft, title: ' ', area: 'x' } })
    expect(refused).toEqual({
      kind: 'refused',
      problems: [
        { field: 'title', code: 'missing' },
        { field: 'area', code: 'unknown-choice' },
      ],
    })
    expect((await listImprovements(ctx, { roundSlug, code })).improvements).toEqual(before.improvements)
  })

  it('gives the second of two editors both texts, and loses neither', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const save = (title: string, version: number) =>
      changeImprovement(ctx, { id, version, draft: { ...draft, title } })
    const outcomes = await Promise.all([save('Den enas', 1), save('Den andras', 1)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved'])
    const { improvement } = await getImprovement(ctx, { id })
    expect(improvement.version).toBe(2)
    const overtaken = outcomes.find(({ kind }) => kind === 'overtaken')
    expect(overtaken).toEqual({ kind: 'overtaken', stored: improvement, version: 2 })
    expect(await save('Vald', 2)).toEqual({ kind: 'saved', id })
    const audit = await auditOf(ctx, `improvement:${id}`)
    expect(audit.map(({ action, person_id }) => [action, person_id])).toEqual([
      ['improvement-added', 'redaktor'],
      ['improvement-changed', 'redaktor'],
      ['improvement-changed', 'redaktor'],
    ])
    expect(audit[2]?.detail).toMatchObject({ before: { title: improvement.title }, after: { title: 'Vald' } })
  })

  it('can be removed only while it has no results', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const resultId = await addedResult(ctx, id, 'activity')
    await expect(removeImprovement(ctx, { id })).rejects.toMatchObject({
      code: 'improvement-has-results',
      details: { results: 1 },
    })
    await removeResult(ctx, { improvementId: id, id: resultId })
    expect(await removeImprovement(ctx, { id })).toMatchObject({ id, title: draft.title })
    await expect(getImprovement(ctx, { id })).rejects.toMatchObject({ code: 'no-such-improvement' })
    expect((await auditOf(ctx, `improvement:${id}`)).at(-1)?.detail).toMatchObject({
      before: { title: draft.title },
    })
  })

  it.each(['no-id', randomUUID()])('%s does not exist', async (id) => {
    await expect(getImprovement(context(editor), { id })).rejects.toMatchObject({
      code: 'no-such-improvement',
      status: 404,
    })
  })
})

describe('where it is done, by whom and what it rests on', () => {
  beforeAll(async () => {
    const { program: db } = context()
    await db
      .insertInto('person')
      .values(['carla', 'paul', 'elsa'].map((id) => ({ id, name: `${id} namn`, example: true })))
      .execute()
    const role = { round_slug: null, organisation_code: code }
    await db
      .insertInto('role_held')
      .values([
        { ...role, person_id: 'carla', role: 'manager' },
        { ...role, person_id: 'carla', role: 'contributor' },
        { ...role, person_id: 'paul', role: 'politician' },
        { ...role, person_id: 'elsa', role: 'manager', organisation_code: 'X001' },
      ])
      .execute()
    const unit = { parent_id: null, kind: 'forvaltning' as const }
    await db
      .insertInto('unit')
      .values([
        { ...unit, id: units.here, organisation_code: code, name: 'Fritid' },
        { ...unit, id: units.elsewhere, organisation_code: 'X001', name: 'Fritid' },
      ])
      .execute()
  })
  const units = {
    here: '00000000-0000-4000-8000-0000000000a1',
    elsewhere: '00000000-0000-4000-8000-0000000000a2',
  }

  it('offers those who work there, each once, and the units there', async () => {
    const begun = await beginImprovement(context(editor), { roundSlug, code, challengeId: null })
    expect(begun.owners).toEqual([{ id: 'carla', name: 'carla namn', role: 'manager' }])
    expect(begun.units.map(({ id }) => id)).toEqual([units.here])
    expect(begun.draft).toMatchObject({ ownerId: '', ownerName: 'redaktor' })
  })

  it('keeps all that is said, and gives it back with names', async () => {
    const ctx = context(editor)
    const said = {
      unitId: units.here,
      ownerId: 'carla',
      dueOn: '2027-01-31',
      aimMeasure: 'Istid',
      aimUnit: 'timmar',
      aimWomen: '26',
      aimMen: '26',
      aimBy: '2027-12-31',
      sdgTargets: ['5.1'],
      charterArticles: ['culture-sport-recreation'],
      decisions: [{ title: 'Beslut', reference: 'FN 3', date: '', url: '' }],
    }
    const id = await added(ctx, said)
    const { improvement, unit } = await getImprovement(ctx, { id })
    expect(improvement).toMatchObject({
      state: 'planned',
      ownerId: 'carla',
      ownerName: 'carla namn',
      unitId: units.here,
      dueOn: '2027-01-31',
      aim: { women: 26, men: 26, today: null },
      sdgTargets: ['5.1'],
      decisions: [{ title: 'Beslut', reference: 'FN 3', date: null, url: '' }],
    })
    expect(unit.map(({ name }) => name)).toEqual(['Fritid'])
  })

  it.each([
    ['a unit of another organisation', { unitId: units.elsewhere }, 'unitId'],
    ['an owner who works elsewhere', { ownerId: 'elsa' }, 'ownerId'],
    ['an owner who is a politician', { ownerId: 'paul' }, 'ownerId'],
    ['a key figure where there are none', { keyFigures: ['N00001'] }, 'keyFigures'],
  ])('refuses %s', async (_, wrong, field) => {
    const refused = await addImprovement(context(editor), { roundSlug, code, draft: { ...draft, ...wrong } })
    expect(refused).toEqual({ kind: 'refused', problems: [{ field, code: 'unknown-choice' }] })
  })

  it('stays with an owner whose role has ended, until somebody else is chosen', async () => {
    const ctx = context(editor)
    const id = await added(ctx, { ownerId: 'carla' })
    const { program: db } = context()
    await db
      .updateTable('role_held')
      .set({ ends_on: '2026-11-01' })
      .where('person_id', '=', 'carla')
      .execute()
    const owned = { ...draft, ownerId: 'carla' }
    expect(await changeImprovement(ctx, { id, version: 1, draft: owned })).toMatchObject({ kind: 'saved' })
    expect(await addImprovement(ctx, { roundSlug, code, draft: owned })).toMatchObject({ kind: 'refused' })
    expect(await changeImprovement(ctx, { id, version: 2, draft })).toMatchObject({ kind: 'saved' })
    expect((await getImprovement(ctx, { id })).improvement).toMatchObject({
      ownerId: null,
      ownerName: 'Carl Chef',
    })
  })
})

describe('how far it has come', () => {
  const moved = (id: string, version: number, state: string, endedBecause = '') =>
    changeState(context(editor), { id, version, draft: { state, endedOn: '', endedBecause } })

  it('begins, is stopped with a reason, and is taken up again', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const now = async () => (await getImprovement(ctx, { id })).improvement
    await moved(id, 1, 'ongoing')
    expect(await now()).toMatchObject({ state: 'ongoing', endedOn: null })
    expect(await moved(id, 2, 'stopped')).toMatchObject({ kind: 'refused' })
    await moved(id, 2, 'stopped', 'Hallen revs.')
    expect(await now()).toMatchObject({
      state: 'stopped',
      endedOn: '2026-11-20',
      endedBecause: 'Hallen revs.',
    })
    await moved(id, 3, 'ongoing', 'Ett skäl som inte gäller')
    expect(await now()).toMatchObject({ state: 'ongoing', endedOn: null, endedBecause: '', version: 4 })
    const lines = (await auditOf(ctx, `improvement:${id}`)).filter(
      ({ action }) => action === 'improvement-moved',
    )
    expect(lines.map(({ detail }) => detail)).toMatchObject([
      { before: { state: 'planned' }, after: { state: 'ongoing' } },
      { after: { state: 'stopped', endedBecause: { characters: 12 } } },
      { before: { state: 'stopped' }, after: { state: 'ongoing' } },
    ])
  })

  it('is told when somebody else moved it first, and nothing is changed', async () => {
    const id = await added(context(editor))
    const outcomes = await Promise.all([moved(id, 1, 'ongoing'), moved(id, 1, 'finished')])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved'])
    const { improvement } = await getImprovement(context(editor), { id })
    expect(outcomes).toContainEqual({ kind: 'overtaken', stored: improvement, version: 2 })
  })

  it.each([
    ['nobody', null, 'step-in-first'],
    ['a strategist elsewhere', person('annan', 'X903'), 'no-such-improvement'],
    ['a politician there', person('annan', code, 'politician'), 'forbidden'],
  ])('%s may not move it', async (_, who, expected) => {
    const id = await added(context(editor))
    const attempt = changeState(context(who), {
      id,
      version: 1,
      draft: { state: 'ongoing', endedOn: '', endedBecause: '' },
    })
    await expect(attempt).rejects.toMatchObject({ code: expected })
  })
})

describe('a result', () => {
  it('is stored on its step with figures as numbers', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    await addedResult(ctx, id, 'outcome')
    expect((await getImprovement(ctx, { id })).improvement.results).toMatchObject([
      {
        step: 'outcome',
        date: '2026-10-31',
        change: {
          of: 'girls-boys',
          before: { women: 12.5, men: 41, date: '2026-01-31' },
          after: { women: 24, men: 29, date: '2026-10-31' },
        },
      },
    ])
  })

  it('is not saved as a changed outcome without figures for both sexes', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const refused = await addResult(ctx, {
      improvementId: id,
      draft: { ...resultDraft('outcome'), beforeMen: '', afterMen: '' },
    })
    expect(refused).toEqual({
      kind: 'refused',
      problems: [
        { field: 'beforeMen', code: 'change-missing' },
        { field: 'afterMen', code: 'change-missing' },
      ],
    })
    expect((await getImprovement(ctx, { id })).improvement.results).toEqual([])
  })

  it('must have happened by today', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const onDay = async (date: string) =>
      (await addResult(ctx, { improvementId: id, draft: { ...resultDraft('activity'), date } })).kind
    expect([await onDay('2026-11-20'), await onDay('2026-11-21')]).toEqual(['saved', 'refused'])
  })

  it('rests as an effect on an outcome, which then may not leave', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const effect = () => addResult(ctx, { improvementId: id, draft: resultDraft('societal-effect') })
    expect(await effect()).toMatchObject({ kind: 'refused', problems: [{ code: 'outcome-missing' }] })
    const outcomeId = await addedResult(ctx, id, 'outcome')
    expect(await effect()).toMatchObject({ kind: 'saved' })
    const leaving = { improvementId: id, id: outcomeId }
    await expect(removeResult(ctx, leaving)).rejects.toMatchObject({ code: 'outcome-carries-effect' })
    await expect(
      changeResult(ctx, { ...leaving, version: 1, draft: resultDraft('activity') }),
    ).rejects.toMatchObject({ code: 'outcome-carries-effect' })
    expect((await getImprovement(ctx, { id })).improvement.results.map(({ step }) => step)).toEqual([
      'outcome',
      'societal-effect',
    ])
    await addedResult(ctx, id, 'outcome')
    await removeResult(ctx, leaving)
  })

  it('cannot lose its outcome while somebody else adds the effect', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const outcomeId = await addedResult(ctx, id, 'outcome')
    await Promise.allSettled([
      removeResult(ctx, { improvementId: id, id: outcomeId }),
      addResult(ctx, { improvementId: id, draft: resultDraft('societal-effect') }),
    ])
    const steps = (await getImprovement(ctx, { id })).improvement.results.map(({ step }) => step)
    expect([[], ['outcome', 'societal-effect']]).toContainEqual(steps)
  })

  it('gives the second of two editors both texts; the audit trail keeps what stood before', async () => {
    const ctx = context(editor)
    const id = await added(ctx)
    const resultId = await addedResult(ctx, id, 'activity')
    const save = (description: string, version: number) =>
      changeResult(ctx, {
        improvementId: id,
        id: resultId,
        version,
        draft: { ...resultDraft('product'), description },
      })
    const outcomes = await Promise.all([save('Den enas', 1), save('Den andras', 1)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved'])
    const { found } = await findResult(ctx, { improvementId: id, id: resultId })
    expect(found).toMatchObject({ result: { step: 'product' }, version: 2 })
    expect(outcomes).toContainEqual({ kind: 'overtaken', stored: found?.result, version: 2 })
    const audit = await auditOf(ctx, `improvement-result:${resultId}`)
    expect(audit.map(({ action }) => action)).toEqual(['result-added', 'result-changed'])
    expect(audit[1]?.detail).toMatchObject({ before: { step: 'activity' }, after: { step: 'product' } })
  })

  it('is not found under another improvement', async () => {
    const ctx = context(editor)
    const [id, other] = [await added(ctx), await added(ctx)]
    const resultId = await addedResult(ctx, id, 'activity')
    const there = { improvementId: other, id: resultId }
    expect((await findResult(ctx, there)).found).toBeNull()
    await expect(removeResult(ctx, there)).rejects.toMatchObject({ code: 'no-such-result' })
    await expect(
      changeResult(ctx, { ...there, version: 1, draft: resultDraft('activity') }),
    ).rejects.toMatchObject({ code: 'no-such-result' })
  })
})
