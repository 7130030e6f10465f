import { expect, test } from 'vitest'
import { hasPassed } from './has-passed.ts'

test.each([
  ['2026-09-24', '2026-09-23', false],
  ['2026-09-24', '2026-09-24', false],
  ['2026-09-24', '2026-09-25', true],
  ['2026-09-24', '2027-01-01', true],
  ['2017-01', '2017-01-31', false],
  ['2017-01', '2017-02-01', true],
  ['2017-01', '2016-12-31', false],
])('%s seen on %s: %s', (date, today, expected) => expect(hasPassed(date, today)).toBe(expected))
