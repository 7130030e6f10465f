import { expect, test } from 'vitest'
import { todayOf } from './today-of.ts'

test.each([
  ['2026-11-22T12:00:00Z', '2026-11-22'],
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('%s is %s in Sweden', (moment, expected) =>
  expect(todayOf({ now: () => new Date(moment) })).toBe(expected),
)
