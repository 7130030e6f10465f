import type { Meeting } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/** Saves the meetings of a round at their positions. */
export async function saveMeetings(db: Database, meetings: readonly Meeting[]): Promise<void> {
  if (meetings.length === 0) return
  await db
    .insertInto('meeting')
    .values(
      meetings.map((meeting) => ({
        round_slug: meeting.roundSlug,
        id: meeting.id,
        position: meeting.position,
        name: JSON.stringify(meeting.name),
        theme: JSON.stringify(meeting.theme),
        date: meeting.date,
        host: meeting.host,
        assessed: meeting.assessed,
        workbook_labels: [...meeting.workbookLabels],
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['round_slug', 'id']).doUpdateSet((row) => ({
        position: row.ref('excluded.position'),
        name: row.ref('excluded.name'),
        theme: row.ref('excluded.theme'),
        date: row.ref('excluded.date'),
        host: row.ref('excluded.host'),
        assessed: row.ref('excluded.assessed'),
        workbook_labels: row.ref('excluded.workbook_labels'),
      })),
    )
    .execute()
}
