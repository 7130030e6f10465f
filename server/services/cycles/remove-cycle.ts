import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import * as store from '#server/store/cycles/remove-cycle.ts'
import { holdCycle } from './hold-cycle.ts'

/**
 * Takes away a cycle that was entered by mistake; the audit trail keeps what it said, but not what people were heard to say.
 * One that others build on stays.
 *
 * @throws UserError no-such-improvement, no-such-cycle, step-in-first, forbidden or cycle-is-followed.
 */
export async function removeCycle(
  ctx: Context,
  which: Readonly<{ improvementId: string; id: string }>,
): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    const { improvement, person, stored } = await holdCycle(ctx, tx, which)
    const others = await listCycles(tx, { improvementIds: [which.improvementId] })
    const next = others.find(({ follows }) => follows === stored.number)
    if (next) throw UserError.of('cycle-is-followed', { next: next.number }, 409)
    await store.removeCycle(tx, which.id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'cycle-removed',
      subject: `cycle:${which.id}`,
      detail: { improvementId: which.improvementId, before: stored },
    })
  })
}
