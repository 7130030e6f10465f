import { checkMeasure, type MeasureDraft, type MeasureProblem } from '#domain/measures/check-measure.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { updateMeasure } from '#server/store/measures/save-measure.ts'
import { dayOf } from '#texts/formats.ts'
import { authorise } from '../access/authorise.ts'
import type { Overtaken, Saved } from '../improvements/save-outcome.ts'
import { lockReadableMeasure } from './find-readable-measure.ts'
import type { Refused } from './save-outcome.ts'

type Input = Readonly<{ id: string; version: number; draft: MeasureDraft }>

/**
 * Replaces what stands about a measure. `version` is the one the writer began from: if the measure or its points have
 * changed since, nothing is saved and what stands goes back to the writer.
 *
 * @throws UserError no-such-measure, step-in-first or forbidden.
 */
export async function changeMeasure(
  ctx: Context,
  { id, version, draft }: Input,
): Promise<Saved | Refused<MeasureProblem> | Overtaken<Measure>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { measure, improvement } = await lockReadableMeasure(ctx, tx, id)
    const person = authorise(ctx, 'improvement.change', improvement)
    const points = (await listMeasurePoints(tx, [id])).get(measure.id)!
    const at = ctx.now()
    const fixed = points.length > 0 ? measure : null
    const { value, problems } = checkMeasure(draft, { today: dayOf(at), fixed })
    if (value === null) return { kind: 'refused', problems }
    if (measure.version !== version) return { kind: 'overtaken', stored: measure, version: measure.version }
    await updateMeasure(tx, id, value)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'measure-changed',
      subject: `measure:${id}`,
      detail: { improvementId: improvement.id, before: measure, after: value },
    })
    return { kind: 'saved', id }
  })
}
