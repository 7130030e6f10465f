import { describe, expect, test } from 'vitest'
import { checkAnswer, findContradiction } from './check-answer.ts'
import { findQuestion } from './find-question.ts'
import type { Fate, FollowUp, Wave } from './follow-up.ts'
import { listWaves } from './list-waves.ts'

/** Answers by wave, as in `{ 1: 'in-use', 4: 'gone' }`. */
type Answers = Partial<Record<Wave, Fate>>

const told = (answers: Answers): readonly FollowUp[] =>
  Object.entries(answers).map(([wave, fate]) => ({
    improvementId: 'i',
    wave: Number(wave) as Wave,
    askedOn: null,
    remindedOn: null,
    answer: { fate, witness: 'Enhetschefen', said: 'Det används.', answeredOn: '2026-01-01' },
    version: 1,
  }))

describe('when it is asked', () => {
  test.each([
    ['2024-03-15', '2025-03-14', []],
    ['2024-03-15', '2025-03-15', [1]],
    ['2024-03-15', '2026-03-15', [1, 2]],
    ['2024-03-15', '2028-03-15', [1, 2, 4]],
    ['2024-02-29', '2025-02-28', [1]],
    ['2024-02-29', '2028-02-28', [1, 2]],
    ['2024-02-29', '2028-02-29', [1, 2, 4]],
  ])('over %s, by %s: after %j years', (endedOn, today, due) => {
    const asked = listWaves(endedOn, [], today)
    expect(asked.filter(({ isDue }) => isDue).map(({ wave }) => wave)).toEqual(due)
  })

  test.each<[string, string, Answers, Wave | null]>([
    ['the first time has not come', '2024-12-31', {}, null],
    ['the first has come', '2025-06-01', {}, 1],
    ['it is answered', '2025-06-01', { 1: 'adapted' }, null],
    ['the second has come', '2026-06-01', { 1: 'in-use' }, 2],
    ['the first was never answered: only the last is asked', '2026-06-01', {}, 2],
    ['two years after the last time', '2030-03-15', {}, 4],
    ['later than that nobody is troubled', '2030-03-16', {}, null],
    ['it was gone after one year: nothing more', '2029-01-01', { 1: 'gone' }, null],
    ['the last is answered, others are not', '2029-01-01', { 4: 'spread' }, null],
  ])('%s', (_, today, answers, wave) => {
    expect(findQuestion(listWaves('2024-03-15', told(answers), today), today)?.wave ?? null).toBe(wave)
  })
})

describe('what an answer may say', () => {
  test.each<[Wave, Fate, Answers, string | null]>([
    [2, 'in-use', { 1: 'gone' }, 'gone-before 1'],
    [4, 'gone', { 1: 'gone' }, 'gone-before 1'],
    [1, 'gone', { 2: 'spread' }, 'stood-after 2'],
    [1, 'gone', { 2: 'gone' }, null],
    [1, 'adapted', { 2: 'gone' }, null],
    [2, 'gone', { 2: 'in-use', 1: 'in-use' }, null],
  ])('after %d years %s, beside %j', (wave, fate, answers, expected) => {
    const found = findContradiction(wave, fate, listWaves('2020-01-01', told(answers), '2026-01-01'))
    expect(found && `${found.kind} ${found.wave}`).toBe(expected)
  })

  test('it has a fate, a witness and a sentence, on one line each', () => {
    const draft = { fate: 'in-use', witness: ' Enhetschefen,\n hemtjänsten ', said: 'Används varje vecka.' }
    expect(checkAnswer(draft, '2026-05-01').value).toEqual({
      fate: 'in-use',
      witness: 'Enhetschefen, hemtjänsten',
      said: 'Används varje vecka.',
      answeredOn: '2026-05-01',
    })
    const problemsOf = (change: object) =>
      checkAnswer({ ...draft, ...change }, '2026-05-01').problems.map(({ field, code }) => `${field} ${code}`)
    expect(problemsOf({ fate: '', witness: ' ', said: '' })).toEqual([
      'fate missing',
      'said missing',
      'witness missing',
    ])
    expect(problemsOf({ fate: 'lost' })).toEqual(['fate unknown-choice'])
    expect(problemsOf({ witness: 'x'.repeat(201), said: 'x'.repeat(1001) })).toEqual([
      'said too-long',
      'witness too-long',
    ])
    expect(problemsOf({ witness: 'x'.repeat(200), said: 'x'.repeat(1000) })).toEqual([])
  })
})
