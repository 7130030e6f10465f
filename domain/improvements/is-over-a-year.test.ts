import { expect, test } from 'vitest'
import { isOverAYear } from './is-over-a-year.ts'

test.each([
  ['2025-06-01', '2025-06-02', false],
  ['2025-06-01', '2026-06-01', false],
  ['2025-06-01', '2026-06-02', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2026-06-01', '2025-06-01', false],
])('from %s to %s: %s', (from, to, expected) => expect(isOverAYear(from, to)).toBe(expected))
