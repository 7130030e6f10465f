import type { ReportState } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'

/** Takes a report that the transaction has locked to another state. */
export async function setReportState(
  tx: Database,
  { id, to }: Readonly<{ id: string; to: ReportState }>,
): Promise<void> {
  await tx
    .updateTable('report')
    .set((is) => ({ state: to, version: is('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
