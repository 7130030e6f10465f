import type { Person } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { ReportComment } from '#domain/reports/report-comment.ts'
import { mayWriteReport } from './may-write-report.ts'

type About = Readonly<{ subject: ReportSubject; members: readonly string[] }>

/** Whether somebody may mark a comment as settled: those who write in the report, and whoever made the comment. */
export function maySettleComment(
  person: Person | null,
  { subject, members }: About,
  comment: Pick<ReportComment, 'by'>,
): boolean {
  return mayWriteReport(person, subject, members) || (person !== null && comment.by.id === person.id)
}
