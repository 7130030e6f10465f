import { expect, it } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { mayCommentOnReport } from './may-comment-on-report.ts'

const politician: RoleHeld = { role: 'politician', organisationCode: 'X001', roundSlug: null }
const mentor: RoleHeld = { role: 'mentor', organisationCode: 'X003', roundSlug: 'r' }
const coordinator: RoleHeld = { role: 'coordinator', organisationCode: null, roundSlug: 'r' }
const operator: RoleHeld = { role: 'operator', organisationCode: null, roundSlug: null }
const result: ReportSubject = { kind: 'organisation', roundSlug: 'r', organisationCode: 'X001' }
const round: ReportSubject = { kind: 'round', roundSlug: 'r' }
const year: ReportSubject = { kind: 'year', organisationCode: 'X001', year: 2026 }

it.each<[string, ReportSubject, RoleHeld[], string[], boolean]>([
  ['its politician, the result', result, [politician], ['X001'], true],
  ['a politician elsewhere, the result', result, [politician], ['X002'], false],
  ['the mentor, the result', result, [mentor], ['X001'], true],
  ['a mentor of another round, the result', result, [{ ...mentor, roundSlug: 'q' }], ['X001'], false],
  ['the coordinator, the result', result, [coordinator], ['X001'], true],
  ['a participant, the round', round, [politician], ['X001', 'X002'], true],
  ['somebody outside the round, the round', round, [politician], ['X002'], false],
  ['its politician, the year', year, [politician], ['X001'], true],
  ['the coordinator of a round, the year', year, [coordinator], ['X001'], false],
  ['the operator, the year', year, [operator], ['X001'], true],
  ['somebody without a role, the result', result, [], ['X001'], false],
])('%s', (_, subject, roles, members, expected) => {
  expect(mayCommentOnReport({ id: 'p', name: 'P', example: true, roles }, subject, members)).toBe(expected)
  expect(mayCommentOnReport(null, subject, members)).toBe(false)
})
