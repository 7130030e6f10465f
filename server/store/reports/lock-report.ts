import type { Report } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { findReport } from './find-report.ts'

/** The report with this id, kept from all others until the transaction ends, so that its texts and its state agree. */
export async function lockReport(tx: Database, id: string): Promise<Report | undefined> {
  if (!isUuid(id)) return undefined
  await tx.selectFrom('report').where('id', '=', id).select('id').forUpdate().execute()
  return findReport(tx, id)
}
