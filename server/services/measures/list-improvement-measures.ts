import { may } from '#domain/access/may.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { listMeasurePoints, listMeasures } from '#server/store/measures/list-measures.ts'
import { type MeasureView, viewMeasure } from './view-measure.ts'

/**
 * What an improvement follows over time, the oldest measure first, as whoever asks may see it; nothing where they may not
 * read the improvement (`improvement.read`).
 */
export async function listImprovementMeasures(
  ctx: Context,
  improvement: Improvement,
): Promise<readonly MeasureView[]> {
  if (!may(ctx.person, 'improvement.read', improvement)) return []
  const measures = await listMeasures(ctx.db, improvement.id)
  const points = await listMeasurePoints(
    ctx.db,
    measures.map(({ id }) => id),
  )
  return measures.map((measure) =>
    viewMeasure(ctx, improvement, { measure, points: points.get(measure.id)! }),
  )
}
