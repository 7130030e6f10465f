import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from './day-number.ts'

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2026-11-23', 20_780],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number)
  expect(dayOfNumber(number)).toBe(day)
})

test.each([
  ['2027-01-28', 14, '2027-01-14'],
  ['2027-01-07', 7, '2026-12-31'],
  ['2024-03-07', 7, '2024-02-29'],
  // Summer time begins in between.
  ['2026-03-30', 2, '2026-03-28'],
])('%s minus %i days is %s', (day, days, expected) => {
  expect(dayOfNumber(dayNumber(day) - days)).toBe(expected)
})
