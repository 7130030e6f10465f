import { describe, expect, it } from 'vitest'
import { computeChange } from './compute-change.ts'
import type { MeasuredChange } from './improvement.ts'

const measured = (before: [number, number], after: [number, number]): MeasuredChange => ({
  measure: 'Istid',
  unit: 'timmar per vecka',
  of: 'girls-boys',
  before: { women: before[0], men: before[1], date: '2026-01-31' },
  after: { women: after[0], men: after[1], date: '2026-10-31' },
  source: 'Bokningssystemet',
})

describe('computeChange', () => {
  it.each([
    // women and men before, after; change women, men; gap before, after; how; reversed; decimals
    {
      of: [
        [12, 41],
        [24, 29],
      ],
      is: [12, -12, -29, -5, 'narrowed', false, 0],
    },
    {
      of: [
        [10, 20],
        [10, 20],
      ],
      is: [0, 0, -10, -10, 'unchanged', false, 0],
    },
    {
      of: [
        [10, 20],
        [10, 30],
      ],
      is: [0, 10, -10, -20, 'widened', false, 0],
    },
    // From a lead for men to an equally large lead for women.
    {
      of: [
        [40, 60],
        [60, 40],
      ],
      is: [20, -20, -20, 20, 'unchanged', true, 0],
    },
    // From equal to unequal, and back: nothing to reverse.
    {
      of: [
        [50, 50],
        [52, 48],
      ],
      is: [2, -2, 0, 4, 'widened', false, 0],
    },
    {
      of: [
        [52, 48],
        [50, 50],
      ],
      is: [-2, 2, 4, 0, 'narrowed', false, 0],
    },
    {
      of: [
        [0, 0],
        [0, 0],
      ],
      is: [0, 0, 0, 0, 'unchanged', false, 0],
    },
    // Binary dust must neither show nor decide.
    {
      of: [
        [0.3, 0.1],
        [0.7, 0.5],
      ],
      is: [0.4, 0.4, 0.2, 0.2, 'unchanged', false, 1],
    },
    {
      of: [
        [1.25, 2],
        [1.5, 2],
      ],
      is: [0.25, 0, -0.75, -0.5, 'narrowed', false, 2],
    },
    {
      of: [
        [-1.5, 2],
        [-2, 2.000001],
      ],
      is: [-0.5, 0.000001, -3.5, -4.000001, 'widened', false, 6],
    },
    {
      of: [
        [11684, 8918],
        [10000, 10000],
      ],
      is: [-1684, 1082, 2766, 0, 'narrowed', false, 0],
    },
  ] as { of: [[number, number], [number, number]]; is: unknown[] }[])('$of gives $is', ({ of, is }) => {
    const c = computeChange(measured(...of))
    expect([c.women, c.men, c.gapBefore, c.gapAfter, c.gap, c.reversed, c.decimals]).toEqual(is)
  })
})
