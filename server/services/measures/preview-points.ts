import type { PointsPreview } from '#domain/measures/points-preview.ts'
import { mergePoints } from '#domain/measures/merge-points.ts'
import type { Measure, MeasurePoint } from '#domain/measures/measure.ts'
import { readPointsTable } from '#domain/measures/read-points-table.ts'
import { suspectSwap } from '#domain/measures/suspect-swap.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { dayOf } from '#texts/formats.ts'
import { authorise } from '../access/authorise.ts'
import { getPlace, type Place } from '../improvements/get-place.ts'
import { findReadableMeasure } from './find-readable-measure.ts'

/** A pasted table: as it came, and whether women and men are to be read as each other. */
export type PastedPoints = Readonly<{ text: string; swap: boolean }>

type Page = Place & Readonly<{ improvement: Improvement; measure: Measure; preview: PointsPreview | null }>

/**
 * Shows what a pasted table would become, without saving anything; with nothing pasted only where it would go.
 *
 * @throws UserError no-such-measure, step-in-first or forbidden.
 */
export async function previewPoints(
  ctx: Context,
  { id, pasted }: Readonly<{ id: string; pasted: PastedPoints | null }>,
): Promise<Page> {
  const { measure, improvement } = await findReadableMeasure(ctx, id)
  authorise(ctx, 'improvement.change', improvement)
  const place = await getPlace(ctx, { roundSlug: improvement.roundSlug, code: improvement.organisationCode })
  if (pasted === null) return { ...place, improvement, measure, preview: null }
  const stored = (await listMeasurePoints(ctx.db, [id])).get(measure.id)!
  return { ...place, improvement, measure, preview: understandPoints(ctx, { measure, stored, pasted }) }
}

/** Reads a pasted table and holds it against what stands. */
export function understandPoints(
  { language, now }: Pick<Context, 'language' | 'now'>,
  {
    measure,
    stored,
    pasted,
  }: Readonly<{ measure: Measure; stored: readonly MeasurePoint[]; pasted: PastedPoints }>,
): PointsPreview {
  const { text, swap } = pasted
  const read = readPointsTable(text, { measure, language, today: dayOf(now()), swap })
  const points = read.kind === 'read' ? read.points : []
  // With nothing that stands the new ones are held against each other.
  const suspected = suspectSwap(measure.kind, stored.length > 0 ? stored : points, points)
  return { read, merged: mergePoints(stored, points), suspected, version: measure.version }
}
