import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg.ts'

/** The fifteen p-values of the trial in the article of 1995 (section 4, thrombolysis), as printed. */
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
]

describe('the example of Benjamini and Hochberg (1995)', () => {
  test('rejects the four hypotheses that the article rejects at 0.05', () => {
    const q = benjaminiHochberg(published)
    expect(q.map((value, i) => (value! <= 0.05 ? i + 1 : 0)).filter(Boolean)).toEqual([1, 2, 3, 4])
  })

  test('has the q-values worked out by hand: 15 · 0.0095 / 4 and so on', () => {
    const q = benjaminiHochberg(published)
    const byHand = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857143, 0.063857143, 0.0645, 0.0765, 0.486]
    byHand.forEach((value, i) => expect(q[i]).toBeCloseTo(value, 8))
    expect(q.at(-1)).toBe(1)
  })

  test('in any order the same p has the same q', () => {
    const backwards = benjaminiHochberg(published.toReversed())
    expect(backwards.toReversed()).toEqual(benjaminiHochberg(published))
  })
})

test('ties share their q, and nulls are neither judged nor counted', () => {
  // Three p-values: 0.02 is first and second, so both have 0.02 · 3 / 2.
  const q = benjaminiHochberg([null, 0.02, 0.5, 0.02, null])
  expect(q[0]).toBeNull()
  expect(q[4]).toBeNull()
  expect([q[1], q[2], q[3]].map((value) => Number(value!.toFixed(12)))).toEqual([0.03, 0.5, 0.03])
})

test('of nothing comes nothing', () => {
  expect(benjaminiHochberg([])).toEqual([])
  expect(benjaminiHochberg([null])).toEqual([null])
})
