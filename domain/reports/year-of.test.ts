import { expect, test } from 'vitest'
import { yearOf } from './year-of.ts'

test.each([
  ['2025-12-31', 2025],
  ['2026-01-01', 2026],
  ['2026-12', 2026],
  ['2026', 2026],
  [null, null],
  ['', null],
  ['20261', null],
  ['hösten 2026', null],
])('%s is of %s', (date, year) => expect(yearOf(date)).toBe(year))
