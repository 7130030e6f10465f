import { describe, expect, test } from 'vitest'
import type { Scale } from '../instruments/instrument.ts'
import type { Answer } from './assessment.ts'
import { scoreAnswers } from './score-answers.ts'

const scaleTo = (highest: number): Scale => ({
  steps: Array.from({ length: highest }, (_, i) => ({ value: i + 1, label: { sv: '', en: '' } })),
  allowsHalfSteps: false,
})
const rated = (value: number): Answer => ({ kind: 'rated', value })
const unknown: Answer = { kind: 'unknown' }
const notApplicable: Answer = { kind: 'not-applicable' }
const unrated: Answer = { kind: 'unrated', written: '2,5' }
const items = [1, 2, 3, 4]
const score = (answers: readonly (readonly [number, Answer])[], highest = 3) =>
  scoreAnswers(scaleTo(highest), items, new Map(answers))

describe('scoreAnswers', () => {
  test('adds the points of the rated items', () => {
    const all = score([1, 2, 3, 3].map((value, i) => [i + 1, rated(value)] as const))
    expect(all).toEqual({
      sum: 9,
      max: 12,
      rated: 4,
      applicable: 4,
      notApplicable: 0,
      unknown: 0,
      unrated: 0,
      mean: 2.25,
    })
  })

  test('nothing rated is no sum and no mean, not zero', () => {
    expect(score([])).toMatchObject({ sum: null, mean: null, rated: 0, unrated: 4, max: 12 })
    expect(score([[1, unknown]])).toMatchObject({ sum: null, mean: null, unknown: 1, unrated: 3 })
  })

  test('unknown and unrated give no points, keep the maximum and leave the mean alone', () => {
    const some = score([
      [1, rated(3)],
      [2, unknown],
      [3, unrated],
    ])
    expect(some).toMatchObject({ sum: 3, max: 12, rated: 1, unknown: 1, unrated: 2, mean: 3 })
  })

  test('items that do not apply lower the maximum', () => {
    const some = score([
      [1, rated(3)],
      [2, notApplicable],
    ])
    expect(some).toMatchObject({ sum: 3, max: 9, applicable: 3, notApplicable: 1, unrated: 2 })
    expect(score(items.map((item) => [item, notApplicable] as const))).toMatchObject({
      sum: null,
      max: 0,
      applicable: 0,
      unrated: 0,
      mean: null,
    })
  })

  test('the maximum follows the scale of the version', () => {
    expect(score([[1, rated(4)]], 4).max).toBe(16)
  })

  test('answers to items outside the version are left out', () => {
    expect(score([[9, rated(3)]])).toMatchObject({ sum: null, rated: 0 })
  })

  test.each([
    [13, 3, 39],
    [10, 3, 30],
    [10, 4, 40],
  ])('%i items on a scale to %i have the published maximum %i', (count, highest, max) => {
    const numbers = Array.from({ length: count }, (_, i) => i + 1)
    expect(scoreAnswers(scaleTo(highest), numbers, new Map()).max).toBe(max)
  })
})
