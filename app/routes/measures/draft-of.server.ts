import { draftOfPoint, emptyPointDraft, type PointDraft } from '#domain/measures/check-point.ts'
import { nextPeriod, writePeriod } from '#domain/measures/write-period.ts'
import type { ShownPoint } from '#domain/measures/protect-points.ts'
import type { Context } from '#server/context.ts'
import type { MeasureView } from '#server/services/measures/view-measure.ts'
import { dayOf } from '#texts/formats.ts'

/** The form of the period that is changed, or an empty one for the period that is most likely to be entered now. */
export function draftOf(
  { language, now }: Context,
  { measure, points }: Pick<MeasureView, 'measure' | 'points'>,
  editing: ShownPoint | undefined,
): PointDraft {
  if (editing) return draftOfPoint(editing, measure.every, language)
  const next = nextPeriod(points.at(-1)?.date ?? null, measure.every, dayOf(now()))
  return { ...emptyPointDraft, date: next === null ? '' : writePeriod(next, measure.every) }
}
