import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findPerson } from '#server/services/people/find-person.ts'
import { findOccasion } from '#server/store/assessments/find-occasion.ts'
import { listAssessments } from '#server/store/assessments/list-assessments.ts'
import { listOccasionEvents } from '#server/store/assessments/list-occasion-events.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listRatings } from '#server/store/assessments/list-ratings.ts'
import { listSubmittedAnswers } from '#server/store/assessments/list-submitted-answers.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { closeOccasion } from './close-occasion.ts'
import { createOccasion } from './create-occasion.ts'
import { getSheet } from './get-sheet.ts'
import { reopenOccasion } from './reopen-occasion.ts'
import { returnToRating } from './return-to-rating.ts'
import { saveConsensus } from './save-consensus.ts'
import { type RatingInput, saveRating } from './save-rating.ts'
import { saveShiftNote } from './save-shift-note.ts'
import { startAgreeing } from './start-agreeing.ts'
import { submitSheet } from './submit-sheet.ts'

const base = useTestContext()
const items = Array.from({ length: 10 }, (_, i) => i + 1)
const people = new Map<string, Person>()
let bm2: string
let nobody: Context

beforeAll(async () => {
  nobody = base.context()
  for (const id of ['carl', 'petra', 'siri', 'saga', 'mona', 'sam']) {
    const person = await findPerson(nobody, { id })
    people.set(id, person!)
  }
  const occasions = await listOccasions(nobody.db, { roundSlug: 'exempelrundan', organisationCode: 'X002' })
  bm2 = occasions.find(({ meetingId }) => meetingId === 'bm2')!.id
})

const as = (id: string) => base.context(people.get(id))
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UserError)
  return error as UserError
}
const rating = (rest: Partial<RatingInput> = {}): RatingInput => ({
  occasionId: bm2,
  instrumentId: 'checklist-2018',
  item: 1,
  answer: '3',
  comment: '',
  version: 0,
  ...rest,
})
const agreed = (item: number, answer: string, version = 0) => ({
  occasionId: bm2,
  item,
  answer,
  reason: `därför ${answer}`,
  evidence: 'https://exempel.invalid/protokoll',
  version,
})
const auditOf = (subject: string) =>
  nobody.db.selectFrom('audit_entry').where('subject', '=', subject).orderBy('id').selectAll().execute()

describe('rating one’s own sheet', () => {
  test('is saved with its version, its comment and a line in the audit trail', async () => {
    expect(await saveRating(as('carl'), rating({ comment: 'Beslut i april' }))).toEqual({
      kind: 'saved',
      version: 1,
      savedAt: testNow.toISOString(),
    })
    expect(await saveRating(as('carl'), rating({ answer: 'unknown', version: 1 }))).toMatchObject({
      kind: 'saved',
      version: 2,
    })
    const sheet = (await listAssessments(nobody.db, bm2)).find(({ personId }) => personId === 'carl')!
    expect(await listRatings(nobody.db, sheet.id)).toMatchObject([
      { item: 1, answer: { kind: 'unknown' }, comment: '', version: 2 },
    ])
    expect(await auditOf(`assessment:${sheet.id}`)).toMatchObject([
      { person_id: 'carl', action: 'rate', organisation_code: 'X002', detail: { item: 1, version: 1 } },
      { person_id: 'carl', action: 'rate', organisation_code: 'X002', detail: { item: 1, version: 2 } },
    ])
  })

  test('sent twice, as after a lost answer, is saved once', async () => {
    const again = await saveRating(as('carl'), rating({ answer: 'unknown', version: 1 }))
    expect(again).toMatchObject({ kind: 'saved', version: 2 })
  })

  test('from an old page overwrites nothing and shows both', async () => {
    const late = await saveRating(as('carl'), rating({ answer: '1', comment: 'mitt', version: 1 }))
    expect(late).toMatchObject({
      kind: 'conflict',
      current: { answer: { kind: 'unknown' }, version: 2 },
      yours: { kind: 'rated', value: 1 },
    })
  })

  test.each([
    ['nobody', () => saveRating(nobody, rating()), 'step-in-first'],
    ['somebody not invited', () => saveRating(as('saga'), rating()), 'not-invited'],
    [
      'a colleague who is not invited',
      () => saveRating(base.context({ ...people.get('carl')!, id: 'saga' }), rating({ item: 9 })),
      'not-invited',
    ],
    ['no such occasion', () => saveRating(as('carl'), rating({ occasionId: 'x' })), 'not-found'],
    [
      'an id of nothing',
      () => saveRating(as('carl'), rating({ occasionId: '00000000-0000-4000-8000-000000000000' })),
      'not-found',
    ],
    ['no such statement', () => saveRating(as('carl'), rating({ item: 11 })), 'unknown-item'],
    ['another version', () => saveRating(as('carl'), rating({ instrumentId: 'checklist-2017' })), 'bad-form'],
    ['no such version', () => saveRating(as('carl'), rating({ instrumentId: 'x' })), 'bad-form'],
    ['outside the scale', () => saveRating(as('carl'), rating({ answer: '4' })), 'answer-outside-scale'],
    ['a half step', () => saveRating(as('carl'), rating({ answer: '2.5' })), 'answer-outside-scale'],
    ['too long', () => saveRating(as('carl'), rating({ comment: 'x'.repeat(5001) })), 'text-too-long'],
  ])('%s is refused', async (_, work, code) => expect((await refused(work())).code).toBe(code))

  test('whoever has lost their role rates no more, and has no sheet there any more', async () => {
    const former = base.context({ ...people.get('carl')!, roles: [], reach: undefined }, { walled: true })
    const late = await refused(saveRating(former, rating({ item: 3 })))
    expect(late).toMatchObject({ code: 'not-invited', status: 403 })
    for (const work of [getSheet, submitSheet])
      expect((await refused(work(former, { occasionId: bm2 }))).code).toBe('not-invited')
    const carl = people.get('carl')!
    const mine = (await listAssessments(nobody.db, bm2)).find(({ personId }) => personId === carl.id)!
    expect((await listRatings(nobody.db, mine.id)).some(({ item }) => item === 3)).toBe(false)
  })

  test('of twenty editors of one answer one wins, and each of the others sees what stands', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        saveRating(as('petra'), rating({ item: 2, answer: '2', comment: `från ${i}` })),
      ),
    )
    const winners = results.filter(({ kind }) => kind === 'saved')
    const conflicts = results.filter((result) => result.kind === 'conflict')
    expect(winners).toHaveLength(1)
    expect(conflicts).toHaveLength(19)
    const sheet = (await listAssessments(nobody.db, bm2)).find(({ personId }) => personId === 'petra')!
    const [stands] = await listRatings(nobody.db, sheet.id)
    for (const { current } of conflicts) expect(current.comment).toBe(stands!.comment)
    expect(await auditOf(`assessment:${sheet.id}`)).toHaveLength(1)
  })
})

describe('from rating to closed and back', () => {
  test('a sheet without answers cannot be handed in; one with an answer can, once', async () => {
    await submitSheet(as('petra'), { occasionId: bm2 })
    await submitSheet(as('petra'), { occasionId: bm2 })
    const sheet = (await listAssessments(nobody.db, bm2)).find(({ personId }) => personId === 'petra')!
    expect(sheet.submittedAt).toBe(testNow.toISOString())
    expect((await auditOf(`assessment:${sheet.id}`)).map(({ action }) => action)).toEqual([
      'rate',
      'submit-sheet',
    ])
    expect((await refused(submitSheet(as('saga'), { occasionId: bm2 }))).code).toBe('not-invited')
  })

  test('nothing can be agreed on while people rate', async () => {
    expect((await refused(saveConsensus(as('petra'), agreed(1, '3')))).code).toBe('not-agreeing')
    expect(
      (await refused(closeOccasion(as('siri'), { occasionId: bm2, shiftNote: '', version: 1 }))).code,
    ).toBe('move-not-possible')
  })

  test('only who leads the assessment moves it on; then rating is over', async () => {
    expect((await refused(startAgreeing(as('petra'), { occasionId: bm2 }))).code).toBe('forbidden')
    expect((await refused(startAgreeing(as('saga'), { occasionId: bm2 }))).code).toBe('forbidden')
    await startAgreeing(as('siri'), { occasionId: bm2 })
    expect((await refused(saveRating(as('carl'), rating({ version: 2 })))).code).toBe('rating-over')
    expect((await refused(submitSheet(as('carl'), { occasionId: bm2 }))).code).toBe('rating-over')
  })

  test('the group sees the sheets handed in, and only those', async () => {
    const given = await listSubmittedAnswers(nobody.db, bm2)
    // Siri, Disa and Kim answered all ten, Petra one; Carl never handed in.
    expect(given).toHaveLength(31)
    expect(given[0]).not.toHaveProperty('personName')
  })

  test('whoever has lost their role agrees on nothing, though they have rated', async () => {
    const former = base.context({ ...people.get('petra')!, roles: [], reach: undefined })
    expect((await refused(saveConsensus(former, agreed(2, '3')))).code).toBe('forbidden')
  })

  test('twenty people agreeing on one statement at once overwrite nobody', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        saveConsensus(as(i % 2 ? 'petra' : 'siri'), { ...agreed(1, '3'), reason: `förslag ${i}` }),
      ),
    )
    expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
    const stands = (await findOccasion(nobody.db, bm2))!.consensus[0]!
    const seen = results.flatMap((result) => (result.kind === 'conflict' ? [result.current.reason] : []))
    expect(seen).toEqual(Array.from({ length: 19 }, () => stands.reason))
  })

  test('closing names the statements without a common answer, and keeps everything', async () => {
    const error = await refused(closeOccasion(as('siri'), { occasionId: bm2, shiftNote: 'x', version: 2 }))
    expect([error.code, error.details]).toEqual(['items-open', { items: items.slice(1) }])
    for (const item of items.slice(1)) {
      const answer = item === 9 ? 'not-applicable' : item === 10 ? 'unknown' : '2'
      expect(await saveConsensus(as('petra'), agreed(item, answer))).toMatchObject({ kind: 'saved' })
    }
  })

  test('a shift must be explained; a note written on an old page overwrites nothing', async () => {
    const version = (await findOccasion(nobody.db, bm2))!.version
    const close = (shiftNote: string) => closeOccasion(as('siri'), { occasionId: bm2, shiftNote, version })
    expect((await refused(close('  '))).code).toBe('shift-note-missing')
    expect(
      await saveShiftNote(as('petra'), { occasionId: bm2, note: 'Analysen kom till', version }),
    ).toMatchObject({ kind: 'saved', version: version + 1 })
    expect(await saveShiftNote(as('siri'), { occasionId: bm2, note: 'Annat', version })).toMatchObject({
      kind: 'conflict',
      current: 'Analysen kom till',
    })
    expect((await refused(close('Något helt annat'))).code).toBe('changed-by-other')
  })

  test('of two who close at once one does, and the other is told who did', async () => {
    const input = { occasionId: bm2, shiftNote: 'Analysen kom till', version: 3 }
    const results = await Promise.allSettled([
      closeOccasion(as('siri'), input),
      closeOccasion(as('carl'), input),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { reason } = results.find((result) => result.status === 'rejected')!
    const winner = results[0].status === 'fulfilled' ? 'Siri Stigfinnare' : 'Carl Chef'
    expect(reason).toMatchObject({
      code: 'occasion-already-there',
      details: { state: 'closed', by: winner, at: testNow.toISOString() },
    })
    const events = await listOccasionEvents(nobody.db, bm2)
    expect(events.filter(({ toState }) => toState === 'closed')).toHaveLength(1)
  })

  test('a closed occasion takes no more; reopening needs a reason, which stays in its history', async () => {
    expect((await refused(saveConsensus(as('petra'), agreed(1, '2', 1)))).details).toEqual({
      state: 'closed',
    })
    expect((await refused(reopenOccasion(as('siri'), { occasionId: bm2, reason: ' ' }))).code).toBe(
      'reason-missing',
    )
    await reopenOccasion(as('siri'), { occasionId: bm2, reason: 'Påstående 4 blev fel' })
    expect((await listOccasionEvents(nobody.db, bm2)).at(-1)).toMatchObject({
      toState: 'agreeing',
      personName: 'Siri Stigfinnare',
      reason: 'Påstående 4 blev fel',
    })
    expect((await findOccasion(nobody.db, bm2))!.consensus).toHaveLength(10)
  })

  test('going back to rating needs a reason and keeps what was agreed', async () => {
    expect((await refused(returnToRating(as('siri'), { occasionId: bm2, reason: '' }))).code).toBe(
      'reason-missing',
    )
    await returnToRating(as('siri'), { occasionId: bm2, reason: 'Carl hann inte lämna in' })
    expect(await saveRating(as('carl'), rating({ version: 2 }))).toMatchObject({ kind: 'saved', version: 3 })
    expect(await findOccasion(nobody.db, bm2)).toMatchObject({ state: 'rating', consensus: { length: 10 } })
  })

  test('an answer on its way when the rating ends is either counted or refused, never half', async () => {
    const [answer] = await Promise.allSettled([
      saveRating(as('petra'), rating({ item: 5, answer: '1' })),
      startAgreeing(as('siri'), { occasionId: bm2 }),
    ])
    const given = await listSubmittedAnswers(nobody.db, bm2)
    const counted = given.some(
      ({ item, role, answer }) =>
        item === 5 && role === 'politician' && answer.kind === 'rated' && answer.value === 1,
    )
    expect(counted).toBe(answer.status === 'fulfilled')
  })
})

describe('a new occasion', () => {
  const input = {
    roundSlug: 'exempelrundan',
    code: 'X002',
    meetingId: 'bm3',
    instrumentId: 'checklist-2018',
    levelId: 'overall',
    date: '2027-01-28',
    invitations: [
      { personId: 'carl', role: 'manager' as const },
      { personId: 'petra', role: 'politician' as const },
    ],
  }

  test('opens for rating with a sheet for each invited person', async () => {
    const id = await createOccasion(as('siri'), input)
    expect(await findOccasion(nobody.db, id)).toMatchObject({
      organisationCode: 'X002',
      meetingId: 'bm3',
      state: 'rating',
      source: 'browser',
      date: '2027-01-28',
      consensus: [],
      raters: [],
    })
    expect(await listAssessments(nobody.db, id)).toMatchObject([
      { personId: 'carl', role: 'manager', submittedAt: null },
      { personId: 'petra', role: 'politician', submittedAt: null },
    ])
    expect(await auditOf(`occasion:${id}`)).toMatchObject([{ action: 'create-occasion', person_id: 'siri' }])
    expect((await refused(submitSheet(as('carl'), { occasionId: id }))).code).toBe('nothing-to-submit')
  })

  test('is made once, also when two make it at the same moment', async () => {
    expect((await refused(createOccasion(as('siri'), input))).code).toBe('occasion-exists')
    const results = await Promise.allSettled([
      createOccasion(as('siri'), { ...input, meetingId: 'avslut' }),
      createOccasion(as('carl'), { ...input, meetingId: 'avslut' }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test.each([
    ['nobody', () => createOccasion(nobody, input), 'step-in-first'],
    ['a politician', () => createOccasion(as('petra'), input), 'forbidden'],
    ['no such meeting', () => createOccasion(as('siri'), { ...input, meetingId: 'x' }), 'bad-form'],
    [
      'no such version',
      () => createOccasion(as('siri'), { ...input, instrumentId: 'checklist-2017' }),
      'bad-form',
    ],
    ['no such level', () => createOccasion(as('siri'), { ...input, levelId: 'board' }), 'bad-form'],
    ['no such day', () => createOccasion(as('siri'), { ...input, date: '2027-02-30' }), 'bad-form'],
    ['nobody invited', () => createOccasion(as('siri'), { ...input, invitations: [] }), 'nobody-invited'],
    [
      'somebody from elsewhere',
      () =>
        createOccasion(as('siri'), {
          ...input,
          meetingId: 'bm4',
          invitations: [{ personId: 'saga', role: 'strategist' }],
        }),
      'bad-form',
    ],
    ['no such round', () => createOccasion(as('siri'), { ...input, roundSlug: 'x' }), 'unknown-round'],
  ])('%s is refused', async (_, work, code) => expect((await refused(work())).code).toBe(code))
})
