import type { Person } from '#domain/people/person.ts'
import type { ReportKind, ReportSubject } from '#domain/reports/report.ts'
import type { Circle } from './circle.ts'
import { may, type Place } from './may.ts'
import type { Action } from './policy.ts'

/** What is done with a report. */
export type ReportDeed = 'read' | 'write' | 'adopt' | 'comment'

/** A report, with the codes of the organisations it is about and whom it is shared with. */
export type AboutReport = Readonly<{ subject: ReportSubject; members: readonly string[]; circle?: Circle }>

const ofOrganisation = {
  read: 'report.read',
  write: 'report.write',
  adopt: 'report.adopt',
  comment: 'report.comment',
} as const satisfies Record<ReportDeed, Action>

const rows: Readonly<Record<ReportKind, Readonly<Record<ReportDeed, Action>>>> = {
  organisation: ofOrganisation,
  brief: ofOrganisation,
  year: ofOrganisation,
  set: ofOrganisation,
  meeting: {
    read: 'meeting-pack.read',
    write: 'meeting-pack.write',
    adopt: 'meeting-pack.write',
    comment: 'report.comment',
  },
  round: {
    read: 'round-report.read',
    write: 'round-report.write',
    adopt: 'round-report.write',
    comment: 'report.comment',
  },
}

/** Which line of the policy it is to do something with a report of a kind. */
export function rowOfReport(kind: ReportKind, deed: ReportDeed): Action {
  return rows[kind][deed]
}

/** Where a report has its place: with each organisation it is about and, where it is about a round, in the round. */
export function placesOfReport({ subject, members, circle }: AboutReport): readonly Place[] {
  const roundSlug = 'roundSlug' in subject ? subject.roundSlug : null
  const places = members.map((organisationCode) => ({ organisationCode, roundSlug, circle }))
  return subject.kind === 'round' ? [...places, { roundSlug, circle }] : places
}

/** Whether somebody may do something with a report; with a report of several organisations it is enough to belong to one. */
export function mayWithReport(person: Person | null, deed: ReportDeed, report: AboutReport): boolean {
  return placesOfReport(report).some((place) => may(person, rowOfReport(report.subject.kind, deed), place))
}
