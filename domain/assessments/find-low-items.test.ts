import { expect, it } from 'vitest'
import type { Answer } from './assessment.ts'
import { findLowItems } from './find-low-items.ts'

const scale = (...values: number[]) => ({
  steps: values.map((value) => ({ value, label: { sv: '', en: '' } })),
})
const rated = (value: number): Answer => ({ kind: 'rated', value })

it('names what lies below the middle of its scale, the lowest first', () => {
  const answers = new Map<number, Answer>([
    [1, rated(2)],
    [2, rated(1.5)],
    [3, rated(1)],
    [4, { kind: 'unknown' }],
    [5, { kind: 'not-applicable' }],
    [6, rated(1)],
    [7, rated(3)],
  ])
  expect(findLowItems(answers, scale(1, 2, 3))).toEqual([3, 6, 2])
  expect(findLowItems(answers, scale(1, 2, 3, 4))).toEqual([3, 6, 2, 1])
})
