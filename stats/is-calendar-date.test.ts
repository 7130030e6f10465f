import { expect, it } from 'vitest'
import { isCalendarDate } from './is-calendar-date.ts'

it.each([
  ['2026-03-12', true],
  ['1900-01-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2026-12-31', true],
  ['1899-12-31', false],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-03-00', false],
  ['2026-3-12', false],
  ['12/3 2026', false],
  ['2026-03', false],
  ['', false],
  [' 2026-03-12', false],
])('%j is a day: %j', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected)
})
