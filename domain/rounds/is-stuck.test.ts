import { expect, test } from 'vitest'
import type { ChainStep } from '../improvements/improvement.ts'
import { isStuck, latestDate } from './is-stuck.ts'

const results = (...of: readonly (readonly [ChainStep, string])[]) =>
  of.map(([step, date]) => ({ step, date }))

test.each([
  ['nothing noted', results(), true],
  ['noted today', results(['product', '2026-11-22']), false],
  ['three months ago to the day', results(['product', '2026-08-22']), false],
  ['a day more', results(['product', '2026-08-21']), true],
  ['the latest counts', results(['product', '2026-10-01'], ['activity', '2025-01-01']), false],
  ['a measured outcome is never stuck', results(['outcome', '2024-01-01']), false],
] as const)('%s', (_, given, expected) => expect(isStuck(given, '2026-11-22')).toBe(expected))

test('counts over the turn of the year and from the end of a month', () => {
  expect(isStuck(results(['activity', '2025-11-15']), '2026-02-14')).toBe(false)
  expect(isStuck(results(['activity', '2025-11-13']), '2026-02-14')).toBe(true)
  expect(isStuck(results(['activity', '2026-02-28']), '2026-05-31')).toBe(true)
  expect(isStuck(results(['activity', '2026-03-01']), '2026-05-31')).toBe(false)
})

test('the latest of no results is null', () => {
  expect(latestDate([])).toBeNull()
  expect(latestDate(results(['activity', '2026-01-02'], ['product', '2026-01-01']))).toBe('2026-01-02')
})
