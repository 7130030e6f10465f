import { mayWriteReport } from '#domain/access/may-write-report.ts'
import type { Person } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { requirePerson } from '../people/require-person.ts'
import { requireSubject } from './require-subject.ts'

/**
 * Whoever acts, if they may write in the report of a subject.
 *
 * @throws UserError step-in-first, forbidden, or as `requireSubject` does.
 */
export async function requireReportWriter(ctx: Context, subject: ReportSubject): Promise<Person> {
  const person = requirePerson(ctx)
  const members = await requireSubject(ctx, subject)
  if (!mayWriteReport(person, subject, members)) throw UserError.of('forbidden', undefined, 403)
  return person
}
