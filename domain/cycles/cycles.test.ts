import { describe, expect, it } from 'vitest'
import { checkCycle } from './check-cycle.ts'
import type { Cycle, CycleContent } from './cycle.ts'
import { type CycleDraft, draftOfCycle, newCycleDraft } from './cycle-draft.ts'
import { countCompletion } from './count-completion.ts'
import { findWaiting } from './find-waiting.ts'
import { listCycleSteps } from './list-cycle-steps.ts'

const today = '2026-03-20'
const planned: CycleContent = {
  title: 'Kommer fler flickor till drop-in?',
  plan: 'Öppet en kväll i veckan med en ledare av varje kön.',
  prediction: 'Hälften av dem som kommer är flickor.',
  begunOn: '2026-03-02',
  studyOn: '2026-03-16',
  done: null,
  study: null,
  act: null,
}
const whole: CycleContent = {
  ...planned,
  done: { what: 'Tre kvällar av fyra.', on: '2026-03-10' },
  study: {
    numbers: '14 flickor och 21 pojkar.',
    women: 'Vill ha egna tider.',
    men: 'Nöjda som det är.',
    verdict: 'partly',
    on: '2026-03-16',
  },
  act: { decision: 'adapt', because: 'Prova en egen tid för flickor.', on: '2026-03-18' },
}
const typed = (change: Partial<CycleDraft> = {}): CycleDraft => ({ ...draftOfCycle(whole, today), ...change })
const problemsOf = (draft: CycleDraft) =>
  checkCycle(draft, today).problems.map(({ field, code }) => `${field} ${code}`)

describe('checkCycle', () => {
  it('gives back every cycle as it was, however far it has come', () => {
    for (const cycle of [planned, { ...whole, study: null, act: null }, { ...whole, act: null }, whole])
      expect(checkCycle(draftOfCycle(cycle, today), today)).toEqual({ value: cycle, problems: [] })
  })

  it.each<[string, Partial<CycleDraft>, readonly string[]]>([
    ['no prediction', { prediction: ' ' }, ['prediction missing']],
    ['a question of 201', { title: 'å'.repeat(201) }, ['title too-long']],
    ['a plan of 5001', { plan: 'å'.repeat(5001) }, ['plan too-long']],
    ['what women said, and nothing of men', { men: '' }, ['men missing']],
    ['what men said, and nothing of women', { women: '' }, ['women missing']],
    ['no figures', { numbers: '' }, []],
    ['no verdict on the prediction', { verdict: '' }, ['verdict missing']],
    ['a verdict that does not exist', { verdict: 'perhaps' }, ['verdict unknown-choice']],
    ['a decision that does not exist', { decision: 'later' }, ['decision unknown-choice']],
    ['a decision without why', { because: '' }, ['because missing']],
    ['a study of what was never done', { done: '' }, ['done stage-before']],
    [
      'a decision on what was never studied',
      { numbers: '', women: '', men: '', verdict: '' },
      ['women stage-before'],
    ],
    ['a day that does not exist', { doneOn: '2026-02-30' }, ['doneOn not-a-date']],
    ['done before it began', { doneOn: '2026-03-01' }, ['doneOn day-before']],
    ['studied before it was done', { studiedOn: '2026-03-09' }, ['studiedOn day-before']],
    ['decided before it was studied', { actedOn: '2026-03-15' }, ['actedOn day-before']],
    ['decided tomorrow', { actedOn: '2026-03-21' }, ['actedOn not-yet']],
    ['decided today', { actedOn: today }, []],
    ['to be studied before it begins', { studyOn: '2026-03-01' }, ['studyOn day-before']],
    ['to be studied the day it begins', { studyOn: '2026-03-02' }, []],
    ['no day to study it on', { studyOn: '' }, ['studyOn missing']],
  ])('with %s', (_, change, problems) => {
    expect(problemsOf(typed(change))).toEqual(problems)
  })

  it('lets a cycle be planned for later, and takes the days that lie ready in an empty stage for nothing', () => {
    const later = { ...planned, begunOn: '2026-04-01', studyOn: '2026-04-15' }
    expect(checkCycle(draftOfCycle(later, today), today).value).toEqual(later)
  })
})

const cycle = (content: CycleContent): Cycle => ({
  ...content,
  id: 'c',
  improvementId: 'i',
  number: 1,
  follows: null,
  version: 1,
})

it('a cycle that was adapted gives question and plan to the next, which has to predict anew', () => {
  const next = newCycleDraft(today, cycle(whole))
  expect(next).toMatchObject({ title: whole.title, prediction: '', begunOn: today, studyOn: '2026-04-03' })
  expect(next.plan).toBe(`${whole.plan}\n\n${whole.act!.because}`)
  expect(problemsOf({ ...next, prediction: 'Fler.' })).toEqual([])
})

it.each<[string, CycleContent, string, object | null]>([
  ['to be done, from the day it was to be studied', planned, today, { stage: 'do', since: '2026-03-16' }],
  ['nothing, the day before that', planned, '2026-03-15', null],
  [
    'study, from the day set for it',
    { ...whole, study: null, act: null },
    today,
    { stage: 'study', since: '2026-03-16' },
  ],
  [
    'study, from when it was done where that was later',
    { ...whole, done: { what: 'x', on: '2026-03-19' }, study: null, act: null },
    today,
    { stage: 'study', since: '2026-03-19' },
  ],
  ['nothing while there is time', { ...whole, study: null, act: null }, '2026-03-15', null],
  ['act, from when it was studied', { ...whole, act: null }, today, { stage: 'act', since: '2026-03-16' }],
  ['nothing when it is whole', whole, today, null],
])('a cycle waits for %s', (_, content, day, waiting) => {
  expect(findWaiting(cycle(content), day)).toEqual(waiting)
})

describe('countCompletion', () => {
  it('counts of the cycles that are due how many were studied and acted on', () => {
    const cycles = [
      whole,
      { ...whole, act: null },
      { ...whole, study: null, act: null },
      planned,
      { ...planned, studyOn: '2026-04-30' },
      { ...planned, begunOn: '2026-04-01', studyOn: '2026-04-15' },
    ]
    expect(countCompletion(cycles, today)).toEqual({
      begun: 5,
      due: 4,
      studied: 2,
      acted: 1,
      studiedShare: 0.5,
      actedShare: 0.25,
    })
  })

  it('counts one that was studied before its day, and shares of nothing as no share', () => {
    const early = { ...whole, act: null, studyOn: '2026-05-01' }
    expect(countCompletion([early], today)).toMatchObject({ due: 1, studied: 1, acted: 0, studiedShare: 1 })
    expect(countCompletion([{ ...planned, studyOn: '2026-05-01' }], today)).toMatchObject({
      begun: 1,
      due: 0,
      studiedShare: null,
      actedShare: null,
    })
  })
})

describe('listCycleSteps', () => {
  const improvement = (id: string, isOwn = false) => ({ id, title: id, isOwn })
  const inside = (improvementId: string, content: CycleContent): Cycle => ({
    ...cycle(content),
    id: `${improvementId}-${content.studyOn}`,
    improvementId,
  })
  const steps = (improvements: ReturnType<typeof improvement>[], cycles: readonly Cycle[]) =>
    listCycleSteps(improvements, cycles, today).map((step) =>
      step.kind === 'begin' ? `begin ${step.improvement.id}` : `${step.kind} ${step.cycle.id} ${step.since}`,
    )

  it('tells of others’ only what waits, and of one’s own all that is next, the longest wait first', () => {
    const later = { ...planned, studyOn: '2026-04-30' }
    const waiting = {
      ...whole,
      studyOn: '2026-03-12',
      done: { what: 'x', on: '2026-03-10' },
      study: null,
      act: null,
    }
    const cycles = [
      inside('mine', later),
      inside('mine', { ...whole, act: null }),
      inside('theirs', waiting),
      inside('theirs', later),
      inside('done', whole),
    ]
    expect(
      steps([improvement('mine', true), improvement('theirs'), improvement('done', true)], cycles),
    ).toEqual([
      'study theirs-2026-03-12 2026-03-12',
      'act mine-2026-03-16 2026-03-16',
      'do mine-2026-04-30 null',
      'begin done',
    ])
  })
})
