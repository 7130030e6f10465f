import { may } from '#domain/access/may.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { analyseMeasure, type MeasureAnalysis } from '#domain/measures/analyse-measure.ts'
import type { Measure, MeasurePoint } from '#domain/measures/measure.ts'
import { countWithheld, protectPoints, type ShownPoint, showPoints } from '#domain/measures/protect-points.ts'
import type { Context } from '#server/context.ts'

/** A measure as whoever asks may see it. */
export type MeasureView = Readonly<{
  measure: Measure
  points: readonly ShownPoint[]
  analysis: MeasureAnalysis
  /** Whoever asks belongs to the organisation and sees figures about few too. */
  seesAll: boolean
  /** How many figures are kept from whoever does not belong to the organisation. */
  withheld: number
}>

/**
 * A measure with its points and what they say, as whoever asks may see it: figures about few stay in the organisation, and
 * for everybody else all is computed without them.
 */
export function viewMeasure(
  ctx: Context,
  { organisationCode }: Pick<Improvement, 'organisationCode'>,
  { measure, points: stored }: Readonly<{ measure: Measure; points: readonly MeasurePoint[] }>,
): MeasureView {
  const seesAll = may(ctx.person, 'measure.read-few', { organisationCode })
  const forOthers = protectPoints(measure.kind, stored)
  const points = seesAll ? showPoints(stored) : forOthers
  return {
    measure,
    points,
    analysis: analyseMeasure(measure, points),
    seesAll,
    withheld: countWithheld(forOthers),
  }
}
