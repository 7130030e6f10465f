import type { Meeting } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/** The meetings of a round, in its own order. */
export async function listMeetings(
  db: Database,
  { roundSlug }: { roundSlug: string },
): Promise<readonly Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('round_slug', '=', roundSlug)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    roundSlug: row.round_slug,
    id: row.id,
    position: row.position,
    name: row.name,
    theme: row.theme,
    date: row.date,
    host: row.host,
    assessed: row.assessed,
    workbookLabels: row.workbook_labels,
  }))
}
