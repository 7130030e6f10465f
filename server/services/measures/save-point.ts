import { checkPoint, type PointDraft, type PointProblem } from '#domain/measures/check-point.ts'
import { fingerprintOf, isSamePoint } from '#domain/measures/fingerprint-of.ts'
import { measureLimits } from '#domain/measures/measure.ts'
import { mergePoints } from '#domain/measures/merge-points.ts'
import { suspectSwap } from '#domain/measures/suspect-swap.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { dayOf } from '#texts/formats.ts'
import { authorise } from '../access/authorise.ts'
import type { Saved } from '../improvements/save-outcome.ts'
import { lockReadableMeasure } from './find-readable-measure.ts'
import type { Asked, Refused } from './save-outcome.ts'
import { writeSavedPoints } from './write-saved-points.ts'

type Input = Readonly<{
  id: string
  draft: PointDraft
  /** What whoever writes knows to stand for the period, as `fingerprintOf` gives it; empty where nothing is known to. */
  seen: string
  /** Whoever writes has been asked about figures that look swapped, and means them. */
  isSure: boolean
}>

/**
 * Saves the figures of one period. Where something else stands for it than whoever writes has seen, or where women and
 * men look as if they had changed places, nothing is saved before they have been asked.
 *
 * @throws UserError no-such-measure, step-in-first, forbidden or too-many-points.
 */
export async function savePoint(
  ctx: Context,
  { id, draft, seen, isSure }: Input,
): Promise<Saved | Refused<PointProblem> | Asked> {
  return ctx.db.transaction().execute(async (tx) => {
    const { measure, improvement } = await lockReadableMeasure(ctx, tx, id)
    const person = authorise(ctx, 'improvement.change', improvement)
    const at = ctx.now()
    const circumstances = { measure, language: ctx.language, today: dayOf(at) }
    const { value, problems } = checkPoint(draft, circumstances)
    if (value === null) return { kind: 'refused', problems }
    const stored = (await listMeasurePoints(tx, [id])).get(measure.id)!
    const before = stored.find(({ date }) => date === value.date) ?? null
    if (before && isSamePoint(before, value)) return { kind: 'saved', id: value.date }
    const stands = before && fingerprintOf(before) !== seen ? before : null
    const others = stored.filter(({ date }) => date !== value.date)
    const isSwapSuspected = !isSure && suspectSwap(measure.kind, others, [value]).length > 0
    if (stands || isSwapSuspected) return { kind: 'asked', stands, isSwapSuspected }
    if (before === null && stored.length >= measureLimits.points)
      throw UserError.of('too-many-points', { most: measureLimits.points }, 409)
    const merged = mergePoints(stored, [value])
    await writeSavedPoints(tx, { measure, improvement, merged, at, personId: person.id })
    return { kind: 'saved', id: value.date }
  })
}
