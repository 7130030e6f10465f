import type { Person } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { mayEditOrganisation } from './may-edit-organisation.ts'

/**
 * Whether somebody may comment on a report, and read what others say about it: people of the organisations it is about,
 * `members` being their codes, and the mentors and coordinators of its round. Comments are working material; the public
 * reads the report, not them.
 */
export function mayCommentOnReport(
  person: Person | null,
  subject: ReportSubject,
  members: readonly string[],
): boolean {
  if (person === null) return false
  if (members.some((code) => mayEditOrganisation(person, code))) return true
  return person.roles.some(
    ({ role, roundSlug }) =>
      role === 'operator' ||
      ((role === 'mentor' || role === 'coordinator') &&
        'roundSlug' in subject &&
        roundSlug === subject.roundSlug),
  )
}
