import { expect, test } from 'vitest'
import { daysBefore } from './days-before.ts'

test.each([
  ['2027-01-28', 14, '2027-01-14'],
  ['2027-01-07', 7, '2026-12-31'],
  ['2024-03-07', 7, '2024-02-29'],
  ['2026-03-30', 2, '2026-03-28'],
])('%s minus %i days is %s', (date, days, expected) => {
  expect(daysBefore(date, days)).toBe(expected)
})
