import { may } from '#domain/access/may.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { getPlace, type Place } from '../improvements/get-place.ts'
import { findReadableMeasure } from './find-readable-measure.ts'
import { type MeasureView, viewMeasure } from './view-measure.ts'

/** A measure, the improvement that it follows and where that belongs, and whether whoever asks may change it. */
export type MeasurePage = MeasureView & Place & Readonly<{ improvement: Improvement; mayEdit: boolean }>

/**
 * One measure with its points and what its charts say, as whoever asks may see it: by `improvement.read`.
 *
 * @throws UserError no-such-measure or step-in-first.
 */
export async function getMeasure(ctx: Context, { id }: { id: string }): Promise<MeasurePage> {
  const { measure, improvement } = await findReadableMeasure(ctx, id)
  const { roundSlug, organisationCode } = improvement
  const [points, place] = await Promise.all([
    listMeasurePoints(ctx.db, [id]),
    getPlace(ctx, { roundSlug, code: organisationCode }),
  ])
  return {
    ...viewMeasure(ctx, improvement, { measure, points: points.get(measure.id)! }),
    ...place,
    improvement,
    mayEdit: may(ctx.person, 'improvement.change', { organisationCode }),
  }
}
