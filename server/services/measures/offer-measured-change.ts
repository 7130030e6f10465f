import { measureUnit } from '#charts/measure-words.ts'
import type { ResultDraft } from '#domain/improvements/check-result.ts'
import { draftOfResult } from '#domain/improvements/draft-of-result.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { measuredChange } from '#domain/measures/measured-change.ts'
import type { Context } from '#server/context.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { dayOf } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { authorise } from '../access/authorise.ts'
import { findReadableMeasure } from './find-readable-measure.ts'

/**
 * Fills in a changed outcome with the before and the after of a measure. What has happened is left for people to write:
 * that figures have changed does not say why.
 *
 * @returns null where the measure belongs to another improvement or has no before and after for both sexes.
 * @throws UserError no-such-measure, step-in-first or forbidden.
 */
export async function offerMeasuredChange(
  ctx: Context,
  improvement: Improvement,
  measureId: string,
): Promise<ResultDraft | null> {
  authorise(ctx, 'improvement.change', improvement)
  const { measure } = await findReadableMeasure(ctx, measureId)
  if (measure.improvementId !== improvement.id) return null
  const points = (await listMeasurePoints(ctx.db, [measureId])).get(measure.id)!
  const found = measuredChange(measure, points, dayOf(ctx.now()))
  if (found === null) return null
  const words = textsIn(ctx.language).measures
  const { before, after } = found
  const change = {
    measure: measure.name,
    unit: measureUnit(ctx.language, measure),
    of: measure.of,
    before,
    after,
    source: measure.source === '' ? words.charts.ownSource : measure.source,
  }
  const evidence = words.outcomeEvidence[found.from](measure.name)
  return draftOfResult({ step: 'outcome', date: after.date, description: '', evidence, change }, ctx.language)
}
