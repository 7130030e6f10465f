import { expect, test } from 'vitest'
import type { Answer } from './assessment.ts'
import { listOpenItems } from './list-open-items.ts'

test('rated, unknown and not applicable are answers; unrated and absent are not', () => {
  const answers = new Map<number, Answer>([
    [1, { kind: 'rated', value: 1 }],
    [2, { kind: 'unknown' }],
    [3, { kind: 'not-applicable' }],
    [4, { kind: 'unrated', written: '2,5' }],
  ])
  expect(listOpenItems([1, 2, 3, 4, 5], answers)).toEqual([4, 5])
  expect(listOpenItems([], answers)).toEqual([])
})
