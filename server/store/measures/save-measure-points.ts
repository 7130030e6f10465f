import { sql } from 'kysely'
import type { Measure, MeasurePoint } from '#domain/measures/measure.ts'
import type { Database } from '#server/context.ts'

type Of = Pick<Measure, 'id' | 'kind' | 'every'>

/**
 * Stores points of a measure, in place of those of the same periods, and counts up the version of the measure. However many
 * they are, the statement is the same, since PostgreSQL keeps a plan for each.
 */
export async function saveMeasurePoints(
  db: Database,
  { id, kind, every }: Of,
  points: readonly MeasurePoint[],
): Promise<void> {
  const rows = points.map(({ date, women, womenOf, men, menOf, note }) => ({
    measure_id: id,
    kind,
    every,
    date,
    women,
    women_of: womenOf,
    men,
    men_of: menOf,
    note,
  }))
  await db
    .insertInto('measure_point')
    .expression(
      sql`select * from jsonb_populate_recordset(null::measure_point, ${JSON.stringify(rows)}::jsonb)`,
    )
    .onConflict((at) =>
      at.columns(['measure_id', 'date']).doUpdateSet((row) => ({
        women: row.ref('excluded.women'),
        women_of: row.ref('excluded.women_of'),
        men: row.ref('excluded.men'),
        men_of: row.ref('excluded.men_of'),
        note: row.ref('excluded.note'),
      })),
    )
    .execute()
  await countUp(db, id)
}

/** Takes away the point of a period and counts up the version of the measure. */
export async function removeMeasurePoint(db: Database, id: string, date: string): Promise<void> {
  await db.deleteFrom('measure_point').where('measure_id', '=', id).where('date', '=', date).execute()
  await countUp(db, id)
}

async function countUp(db: Database, id: string): Promise<void> {
  await db
    .updateTable('measure')
    .where('id', '=', id)
    .set((from) => ({ version: from('version', '+', 1) }))
    .execute()
}
