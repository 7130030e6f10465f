import { describe, expect, test } from 'vitest'
import type { Answer } from './assessment.ts'
import { computeShift } from './compute-shift.ts'

const rated = (value: number): Answer => ({ kind: 'rated', value })
const sheet = (...values: readonly (number | Answer | null)[]) =>
  new Map(
    values.flatMap((value, i) =>
      value === null ? [] : [[i + 1, typeof value === 'number' ? rated(value) : value] as const],
    ),
  )

describe('computeShift', () => {
  test('counts only what was rated both times', () => {
    const shift = computeShift(
      sheet(1, 2, null, { kind: 'not-applicable' }, 3),
      sheet(2, { kind: 'unknown' }, 3, 3, 2),
      [1, 2, 3, 4, 5],
    )
    expect(shift.items).toEqual([
      { item: 1, before: 1, after: 2, change: 1 },
      { item: 2, before: 2, after: null, change: null },
      { item: 3, before: null, after: 3, change: null },
      { item: 4, before: null, after: 3, change: null },
      { item: 5, before: 3, after: 2, change: -1 },
    ])
    expect(shift).toMatchObject({ total: 0, n: 2 })
  })

  test('without anything in common there is no total, not zero', () => {
    expect(computeShift(sheet(1), sheet(null, 2), [1, 2])).toMatchObject({ total: null, n: 0 })
    expect(computeShift(new Map(), new Map(), [])).toEqual({ items: [], total: null, n: 0 })
  })

  test('half steps are kept', () => {
    expect(computeShift(sheet(1.5), sheet(3), [1]).total).toBe(1.5)
  })
})
