import type { ReportText } from '#domain/reports/report-text.ts'
import type { Database } from '#server/context.ts'

type NewText = Omit<ReportText, 'savedAt'> &
  Readonly<{ reportId: string; savedAt: Date; personId: string | null }>

/** Writes the text if what is stored still has the version it builds on. Returns whether it did. */
export async function writeReportText(db: Database, text: NewText): Promise<boolean> {
  const values = { body: text.body, saved_at: text.savedAt, person_id: text.personId }
  const key = { report_id: text.reportId, section: text.section, language: text.language }
  if (text.version === 0) {
    const added = await db
      .insertInto('report_text')
      .values({ ...key, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  }
  const changed = await db
    .updateTable('report_text')
    .set((is) => ({ ...values, version: is('version', '+', 1) }))
    .where('report_id', '=', key.report_id)
    .where('section', '=', key.section)
    .where('language', '=', key.language)
    .where('version', '=', text.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
