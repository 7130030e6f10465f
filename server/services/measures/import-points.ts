import { measureLimits } from '#domain/measures/measure.ts'
import type { PointsPreview } from '#domain/measures/points-preview.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { authorise } from '../access/authorise.ts'
import { limitRate } from '../access/limit-rate.ts'
import { lockReadableMeasure } from './find-readable-measure.ts'
import { type PastedPoints, understandPoints } from './preview-points.ts'
import { writeSavedPoints } from './write-saved-points.ts'

type Input = Readonly<{
  id: string
  pasted: PastedPoints
  /** That of the measure when the preview was shown. */
  version: number
}>

/** What came of a pasted table; or the preview anew, where it may not be saved or the measure has changed since. */
export type ImportedPoints =
  | Readonly<{ kind: 'imported'; added: number; changed: number; same: number }>
  | Readonly<{ kind: 'preview'; preview: PointsPreview; isOvertaken: boolean }>

/**
 * Saves a pasted table as it was shown: all of it or nothing. Periods that stand already are changed to what the table
 * says; nothing is removed.
 *
 * @throws UserError too-many-requests, no-such-measure, step-in-first, forbidden or too-many-points.
 */
export async function importPoints(ctx: Context, { id, pasted, version }: Input): Promise<ImportedPoints> {
  await limitRate(ctx, 'import')
  return ctx.db.transaction().execute(async (tx) => {
    const { measure, improvement } = await lockReadableMeasure(ctx, tx, id)
    const person = authorise(ctx, 'improvement.change', improvement)
    const stored = (await listMeasurePoints(tx, [id])).get(measure.id)!
    const preview = understandPoints(ctx, { measure, stored, pasted })
    const { read, merged } = preview
    const isOvertaken = measure.version !== version
    if (read.kind !== 'read' || read.problems.length > 0 || isOvertaken)
      return { kind: 'preview', preview, isOvertaken }
    const count = (came: string) => merged.filter((one) => one.came === came).length
    const counts = { added: count('added'), changed: count('changed'), same: count('same') }
    if (stored.length + counts.added > measureLimits.points)
      throw UserError.of('too-many-points', { most: measureLimits.points }, 409)
    const news = merged.filter(({ came }) => came !== 'same')
    if (news.length > 0)
      await writeSavedPoints(tx, { measure, improvement, merged: news, at: ctx.now(), personId: person.id })
    return { kind: 'imported', ...counts }
  })
}
