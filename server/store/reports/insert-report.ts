import type { ReportSubject } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { toColumns } from './subject-columns.ts'

type NewReport = Readonly<{
  id: string
  subject: ReportSubject
  createdAt: Date
  personId: string | null
  supersedes: string | null
}>

/** Begins a draft, unless the subject has a report that is worked on; whether it did. */
export async function insertReport(db: Database, report: NewReport): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('report')
    .values({
      ...toColumns(report.subject),
      id: report.id,
      state: 'draft',
      created_at: report.createdAt,
      person_id: report.personId,
      supersedes: report.supersedes,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
