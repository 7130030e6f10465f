import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listMeasurePoints } from '#server/store/measures/list-measures.ts'
import { removeMeasurePoint } from '#server/store/measures/save-measure-points.ts'
import { authorise } from '../access/authorise.ts'
import { lockReadableMeasure } from './find-readable-measure.ts'

/**
 * Takes away what stands for one period; the audit trail keeps what it said.
 *
 * @throws UserError no-such-measure, no-such-point, step-in-first or forbidden.
 */
export async function removePoint(
  ctx: Context,
  { id, date }: Readonly<{ id: string; date: string }>,
): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    const { measure, improvement } = await lockReadableMeasure(ctx, tx, id)
    const person = authorise(ctx, 'improvement.change', improvement)
    const points = (await listMeasurePoints(tx, [id])).get(measure.id)!
    const before = points.find((point) => point.date === date)
    if (!before) throw UserError.of('no-such-point', undefined, 404)
    await removeMeasurePoint(tx, id, date)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'measure-point-removed',
      subject: `measure:${id}`,
      detail: { improvementId: improvement.id, name: measure.name, before },
    })
  })
}
