import { draftOfMeasure, emptyMeasureDraft, type MeasureDraft } from '#domain/measures/check-measure.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import { findMeasure, listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import { getPlace, type Place } from '../improvements/get-place.ts'

/** A measure that is about to be written or changed. */
export type MeasureBeginning = Place &
  Readonly<{
    improvement: Improvement
    /** Null for a new one. */
    measure: Measure | null
    /** What its points mean can no longer be changed. */
    hasPoints: boolean
    draft: MeasureDraft
  }>

/**
 * What the form of a measure begins with: nothing, or what stands.
 *
 * @throws UserError no-such-improvement, no-such-measure, step-in-first or forbidden.
 */
export async function beginMeasure(
  ctx: Context,
  { improvementId, measureId }: Readonly<{ improvementId: string; measureId: string | null }>,
): Promise<MeasureBeginning> {
  const missing = UserError.of('no-such-improvement', undefined, 404)
  const found = await findImprovement(ctx.db, improvementId)
  const improvement = requireReadable(ctx, 'improvement.read', found, missing)
  authorise(ctx, 'improvement.change', improvement)
  const place = await getPlace(ctx, { roundSlug: improvement.roundSlug, code: improvement.organisationCode })
  if (measureId === null)
    return { ...place, improvement, measure: null, hasPoints: false, draft: emptyMeasureDraft }
  const measure = await findMeasure(ctx.db, measureId)
  if (measure?.improvementId !== improvement.id) throw UserError.of('no-such-measure', undefined, 404)
  const points = await listMeasurePoints(ctx.db, [measureId])
  return {
    ...place,
    improvement,
    measure,
    hasPoints: points.get(measure.id)!.length > 0,
    draft: draftOfMeasure(measure),
  }
}
