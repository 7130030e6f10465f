import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Database } from '#server/context.ts'
import { selectOccasions, toOccasionRecord } from './select-occasions.ts'

/** The occasion with this id, with what was agreed and who handed in a sheet, or undefined. */
export async function findOccasion(db: Database, id: string): Promise<OccasionRecord | undefined> {
  const row = await selectOccasions(db).where('occasion.id', '=', id).executeTakeFirst()
  return row && toOccasionRecord(row)
}
