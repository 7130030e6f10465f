import type { Selectable } from 'kysely'
import type { Measure, MeasurePoint } from '#domain/measures/measure.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import type { MeasureTables } from '../tables/measures.ts'

/** The measures of an improvement, the oldest first. */
export async function listMeasures(db: Database, improvementId: string): Promise<readonly Measure[]> {
  const rows = await db
    .selectFrom('measure')
    .selectAll()
    .where('improvement_id', '=', improvementId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toMeasure)
}

/** The measure with this id, or undefined. */
export async function findMeasure(db: Database, id: string): Promise<Measure | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('measure').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toMeasure(row)
}

/** As `findMeasure`, and kept from all others until the transaction ends, its points with it. */
export async function lockMeasure(tx: Database, id: string): Promise<Measure | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx.selectFrom('measure').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toMeasure(row)
}

function toMeasure(row: Selectable<MeasureTables['measure']>): Measure {
  return {
    id: row.id,
    improvementId: row.improvement_id,
    name: row.name,
    kind: row.kind,
    unit: row.unit,
    of: row.of,
    every: row.every,
    better: row.better,
    source: row.source,
    baselineEnd: row.baseline_end,
    version: row.version,
  }
}

/** The points of several measures by the id of each, in the order of time. */
export async function listMeasurePoints(
  db: Database,
  measureIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MeasurePoint[]>> {
  const points = new Map<string, MeasurePoint[]>(measureIds.map((id) => [id, []]))
  if (measureIds.length === 0) return points
  const rows = await db
    .selectFrom('measure_point')
    .selectAll()
    .where('measure_id', '=', (row) => row.fn.any(row.val(measureIds)))
    .orderBy('date')
    .execute()
  for (const { measure_id, date, women, women_of, men, men_of, note } of rows)
    points.get(measure_id)!.push({ date, women, womenOf: women_of, men, menOf: men_of, note })
  return points
}
