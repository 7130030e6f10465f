import { expect, test } from 'vitest'
import { checkStatusChange } from './check-status-change.ts'
import type { Meeting, Participation, Round, RoundOrigin, RoundStatus } from './round.ts'

const plan = (status: RoundStatus, origin: RoundOrigin = 'own', size = 1) => ({
  round: { status, origin } as Round,
  meetings: Array.from({ length: size }, () => ({}) as Meeting),
  participations: Array.from({ length: size }, () => ({}) as Participation),
})

test.each<[RoundStatus, RoundStatus, ReturnType<typeof checkStatusChange>]>([
  ['planned', 'open', null],
  ['planned', 'closed', 'not-next'],
  ['planned', 'planned', 'not-next'],
  ['open', 'closed', null],
  ['open', 'planned', 'not-next'],
  ['open', 'open', 'not-next'],
  ['closed', 'open', null],
  ['closed', 'planned', 'not-next'],
])('from %s to %s: %s', (from, to, expected) => {
  expect(checkStatusChange(plan(from), to, 'All are done.')).toBe(expected)
})

test('a reason is needed, and spaces are none', () => {
  expect(checkStatusChange(plan('open'), 'closed', '  ')).toBe('reason-missing')
})

test('a round without meetings and participants cannot open', () => {
  expect(checkStatusChange(plan('planned', 'own', 0), 'open', 'Now.')).toBe('nothing-to-open')
})

test('a published round stays as it was', () => {
  expect(checkStatusChange(plan('closed', 'published'), 'open', 'Again.')).toBe('published')
})
