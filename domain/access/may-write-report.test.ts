import { expect, it } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { mayWriteReport } from './may-write-report.ts'

const strategist: RoleHeld = { role: 'strategist', organisationCode: 'X001', roundSlug: null }
const coordinator: RoleHeld = { role: 'coordinator', organisationCode: null, roundSlug: 'r' }
const result: ReportSubject = { kind: 'organisation', roundSlug: 'r', organisationCode: 'X001' }
const round: ReportSubject = { kind: 'round', roundSlug: 'r' }
const meeting: ReportSubject = { kind: 'meeting', roundSlug: 'r', groupId: 'g', meetingId: 'm' }
const year: ReportSubject = { kind: 'year', organisationCode: 'X001', year: 2026 }

it.each<[string, ReportSubject, RoleHeld[], string[], boolean]>([
  ['its strategist, the result', result, [strategist], [], true],
  ['the coordinator, the result', result, [coordinator], [], false],
  ['a strategist, the round', round, [strategist], [], false],
  ['the coordinator, the round', round, [coordinator], [], true],
  ['a member of the group, the meeting', meeting, [strategist], ['X001', 'X002'], true],
  ['a strategist outside the group, the meeting', meeting, [strategist], ['X002'], false],
  ['the coordinator, the meeting', meeting, [coordinator], ['X002'], true],
  ['its strategist, the year', year, [strategist], [], true],
  ['the coordinator, the year', year, [coordinator], [], false],
])('%s', (_, subject, roles, members, expected) => {
  expect(mayWriteReport({ id: 'p', name: 'P', example: true, roles }, subject, members)).toBe(expected)
  expect(mayWriteReport(null, subject, members)).toBe(false)
})
