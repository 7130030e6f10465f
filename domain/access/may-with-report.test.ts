import { expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { mayWithReport, type ReportDeed } from './may-with-report.ts'

const pack: ReportSubject = { kind: 'meeting', roundSlug: 'r', groupId: 'g', meetingId: 'm' }
const deeds: readonly ReportDeed[] = ['read', 'write', 'adopt', 'comment']

/** What somebody may do with the pack of a group that X001 and X002 are in. */
const mayDo = (role: Person['roles'][number], group: readonly string[] = []) => {
  const reach = { coordinator: [], group, round: [] }
  const person: Person = { id: 'p', name: 'P', example: false, roles: [role], reach }
  return deeds.filter((deed) => mayWithReport(person, deed, { subject: pack, members: ['X001', 'X002'] }))
}

test('the pack of a group is for its members and those who support it, not for other groups of the round', () => {
  const member = (organisationCode: string) =>
    mayDo({ role: 'strategist', organisationCode, roundSlug: null })
  expect(member('X002')).toEqual(deeds)
  expect(member('X009')).toEqual([])
  const mentor = { role: 'mentor', organisationCode: 'X003', roundSlug: 'r' } as const
  expect(mayDo(mentor, ['r/X001', 'r/X002'])).toEqual(deeds)
  expect(mayDo(mentor, ['r/X008', 'r/X009'])).toEqual([])
  expect(mayDo({ role: 'coordinator', organisationCode: null, roundSlug: 'r' })).toEqual(deeds)
  expect(mayDo({ role: 'coordinator', organisationCode: null, roundSlug: 'q' })).toEqual([])
})
