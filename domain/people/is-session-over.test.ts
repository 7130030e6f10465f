import { expect, test } from 'vitest'
import { isSessionOver } from './is-session-over.ts'

const minute = 60_000
const limits = { idle: 60 * minute, longest: 720 * minute }
const now = new Date('2026-11-20T12:00:00Z')
const before = (minutes: number) => new Date(now.getTime() - minutes * minute)

test.each([
  ['just begun', 0, 0, false],
  ['used a moment before the idle limit', 300, 59.9, false],
  ['idle for the whole limit', 300, 60, true],
  ['in use, just before the longest', 719.9, 0, false],
  ['in use, as long as any may last', 720, 0, true],
  ['idle overnight', 900, 850, true],
])('%s', (_, started, seen, over) => {
  expect(isSessionOver({ startedAt: before(started), seenAt: before(seen) }, limits, now)).toBe(over)
})
