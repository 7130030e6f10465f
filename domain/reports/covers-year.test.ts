import { expect, test } from 'vitest'
import { coversYear } from './covers-year.ts'

test.each([
  ['2018–2020', 2017, false],
  ['2018–2020', 2018, true],
  ['2018–2020', 2019, true],
  ['2018–2020', 2020, true],
  ['2018–2020', 2021, false],
  ['2024', 2024, true],
  ['2024', 2025, false],
  ['2026-27', 2027, true],
  ['2026–27', 2028, false],
  ['hösten 2025 – våren 2026', 2026, true],
  ['nästa runda', 2026, false],
])('%s reaches over %i: %s', (period, year, expected) => expect(coversYear(period, year)).toBe(expected))
