import type { Measure } from '#domain/measures/measure.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import * as store from '#server/store/measures/save-measure.ts'
import { authorise } from '../access/authorise.ts'
import { lockReadableMeasure } from './find-readable-measure.ts'

/**
 * Takes away a measure with all its points; the audit trail keeps what they said. Gives back what was removed.
 *
 * @throws UserError no-such-measure, step-in-first or forbidden.
 */
export async function removeMeasure(ctx: Context, { id }: { id: string }): Promise<Measure> {
  return ctx.db.transaction().execute(async (tx) => {
    const { measure, improvement } = await lockReadableMeasure(ctx, tx, id)
    const person = authorise(ctx, 'improvement.change', improvement)
    const points = (await listMeasurePoints(tx, [id])).get(measure.id)!
    await store.removeMeasure(tx, id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'measure-removed',
      subject: `measure:${id}`,
      detail: { improvementId: improvement.id, before: { ...measure, points } },
    })
    return measure
  })
}
