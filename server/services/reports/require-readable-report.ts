import { mayWithReport } from '#domain/access/may-with-report.ts'
import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findReport } from '#server/store/reports/find-report.ts'
import { requirePerson } from '../people/require-person.ts'
import { listMembers } from './list-members.ts'

/**
 * The report with this id in whatever state it is, for whoever may read it, with the codes of the organisations it is
 * about.
 *
 * @throws UserError step-in-first or no-such-report.
 */
export async function requireReadableReport(
  ctx: Context,
  id: string,
): Promise<Readonly<{ report: Report; members: readonly string[] }>> {
  const report = await findReport(ctx.db, id)
  const members = report ? await listMembers(ctx.db, report.subject) : []
  if (report && mayWithReport(ctx.person, 'read', { ...report, members })) return { report, members }
  requirePerson(ctx)
  throw UserError.of('no-such-report', undefined, 404)
}
