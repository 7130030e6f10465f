import {
  type AboutReport,
  mayWithReport,
  placesOfReport,
  type ReportDeed,
  rowOfReport,
} from '#domain/access/may-with-report.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { requirePerson } from '../people/require-person.ts'

/**
 * Sees to it that whoever acts may do something with a report, by the row of the table that its kind has, and gives the
 * person.
 *
 * @throws UserError step-in-first or forbidden.
 */
export function authoriseReport(ctx: Context, deed: ReportDeed, report: AboutReport): Person {
  const person = requirePerson(ctx)
  if (mayWithReport(person, deed, report)) return person
  const [place = {}] = placesOfReport(report)
  throw UserError.refuse({ action: rowOfReport(report.subject.kind, deed), place })
}
