import type { Database } from '#server/context.ts'
import type { StagedWorkbook } from './stage-workbook.ts'

/** The uploaded workbook with this id, unless its time is up at `now`. */
export async function findStagedWorkbook(
  db: Database,
  { id, now }: { id: string; now: Date },
): Promise<StagedWorkbook | undefined> {
  const row = await db
    .selectFrom('workbook_staging')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      roundSlug: row.round_slug,
      organisationCode: row.organisation_code,
      personId: row.person_id,
      fileName: row.file_name,
      content: row.content,
      stagedAt: row.staged_at,
      expiresAt: row.expires_at,
    }
  )
}
