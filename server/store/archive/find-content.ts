import type { ArchiveRow } from '#domain/archive/archive.ts'
import type { Database } from '#server/context.ts'

/** The content of a row that lies in the archive as a file: the arms, or a part or file of an adopted report. */
export async function findContent(db: Database, table: string, row: ArchiveRow): Promise<Buffer | undefined> {
  const report = String(row.report_id)
  switch (table) {
    case 'organisation_arms':
      return (
        await db
          .selectFrom('organisation_arms')
          .select('png')
          .where('organisation_code', '=', String(row.organisation_code))
          .executeTakeFirst()
      )?.png
    case 'report_file':
      return (
        await db
          .selectFrom('report_file')
          .select('bytes')
          .where('report_id', '=', report)
          .where('language', '=', row.language as 'sv')
          .where('format', '=', row.format as 'pdf')
          .executeTakeFirst()
      )?.bytes
    default: {
      const found = await db
        .selectFrom('report_frozen')
        .select('body')
        .where('report_id', '=', report)
        .where('part', '=', row.part as 'data')
        .executeTakeFirst()
      return found && Buffer.from(found.body, 'utf8')
    }
  }
}
