import type { Database } from '#server/context.ts'

/** A workbook that was read in, with the occasions it added or changed and that nothing later has changed since. */
export type ImportRecord = Readonly<{
  fileName: string
  roundSlug: string
  organisationCode: string
  occasions: readonly Readonly<{ id: string; label: string }>[]
}>

/** The import with this id, or undefined. */
export async function findImport(db: Database, id: string): Promise<ImportRecord | undefined> {
  const row = await db.selectFrom('workbook_import').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const occasions = await db
    .selectFrom('occasion')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.round_slug', '=', 'occasion.round_slug')
        .onRef('meeting.id', '=', 'occasion.meeting_id'),
    )
    .where('import_id', '=', id)
    .select(['occasion.id', 'occasion.label'])
    .orderBy('meeting.position')
    .execute()
  return {
    fileName: row.file_name,
    roundSlug: row.round_slug,
    organisationCode: row.organisation_code,
    occasions,
  }
}
