import type { Measure, MeasureContent } from '#domain/measures/measure.ts'
import type { Database } from '#server/context.ts'

function columnsOf(content: MeasureContent) {
  return {
    name: content.name,
    kind: content.kind,
    unit: content.unit,
    of: content.of,
    every: content.every,
    better: content.better,
    source: content.source,
    baseline_end: content.baselineEnd,
  }
}

/** Stores a new measure, as its first version and without points. */
export async function insertMeasure(
  db: Database,
  { id, improvementId, ...content }: Omit<Measure, 'version'>,
  createdAt: Date,
): Promise<void> {
  await db
    .insertInto('measure')
    .values({ id, improvement_id: improvementId, ...columnsOf(content), created_at: createdAt })
    .execute()
}

/** Replaces what a person wrote about a measure and counts up its version. */
export async function updateMeasure(db: Database, id: string, content: MeasureContent): Promise<void> {
  await db
    .updateTable('measure')
    .where('id', '=', id)
    .set((from) => ({ ...columnsOf(content), version: from('version', '+', 1) }))
    .execute()
}

/** Takes away a measure and its points. */
export async function removeMeasure(db: Database, id: string): Promise<void> {
  await db.deleteFrom('measure').where('id', '=', id).execute()
}
