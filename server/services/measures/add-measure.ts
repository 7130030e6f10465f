import { checkMeasure, type MeasureDraft, type MeasureProblem } from '#domain/measures/check-measure.ts'
import { measureLimits } from '#domain/measures/measure.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listMeasures } from '#server/store/measures/list-measures.ts'
import { insertMeasure } from '#server/store/measures/save-measure.ts'
import { dayOf } from '#texts/formats.ts'
import { holdImprovement } from '../improvements/hold-improvement.ts'
import type { Saved } from '../improvements/save-outcome.ts'
import type { Refused } from './save-outcome.ts'

type Input = Readonly<{ improvementId: string; draft: MeasureDraft }>

/**
 * Begins to follow something over time for an improvement.
 *
 * @throws UserError no-such-improvement, step-in-first, forbidden or too-many-measures.
 */
export async function addMeasure(
  ctx: Context,
  { improvementId, draft }: Input,
): Promise<Saved | Refused<MeasureProblem>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person } = await holdImprovement(ctx, tx, improvementId)
    const at = ctx.now()
    const { value, problems } = checkMeasure(draft, { today: dayOf(at), fixed: null })
    if (value === null) return { kind: 'refused', problems }
    if ((await listMeasures(tx, improvementId)).length >= measureLimits.measures)
      throw UserError.of('too-many-measures', { most: measureLimits.measures }, 409)
    const id = ctx.newId()
    await insertMeasure(tx, { id, improvementId, ...value }, at)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'measure-added',
      subject: `measure:${id}`,
      detail: { improvementId, ...value },
    })
    return { kind: 'saved', id }
  })
}
