import type { Person } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { mayChangeRound } from './may-change-round.ts'
import { mayEditOrganisation } from './may-edit-organisation.ts'

/**
 * Whether somebody may write in a report, send it for review and register its adoption: people of the organisation that
 * it is about, the coordinator of a whole round, and for a meeting both, `members` being the codes of its group.
 */
export function mayWriteReport(
  person: Person | null,
  subject: ReportSubject,
  members: readonly string[],
): boolean {
  switch (subject.kind) {
    case 'organisation':
    case 'brief':
    case 'year':
    case 'set':
      return mayEditOrganisation(person, subject.organisationCode)
    case 'round':
      return mayChangeRound(person, subject.roundSlug)
    case 'meeting':
      return (
        mayChangeRound(person, subject.roundSlug) || members.some((code) => mayEditOrganisation(person, code))
      )
  }
}
