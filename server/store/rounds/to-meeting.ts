import type { Selectable } from 'kysely'
import type { Meeting } from '#domain/rounds/round.ts'
import type { Tables } from '../tables.ts'

/** A row of the table as the plain type. */
export function toMeeting(row: Selectable<Tables['meeting']>): Meeting {
  return {
    roundSlug: row.round_slug,
    id: row.id,
    position: row.position,
    name: row.name,
    theme: row.theme,
    date: row.date,
    host: row.host,
    assessed: row.assessed,
    workbookLabels: row.workbook_labels,
  }
}
