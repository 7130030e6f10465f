import { requireReadable } from '../access/require-readable.ts'
import { authorise } from '../access/authorise.ts'
import { mayLeaveOutcome } from '#domain/improvements/may-leave-outcome.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import * as store from '#server/store/improvements/remove-result.ts'
import { lockImprovement } from '#server/store/improvements/lock-improvement.ts'

type Input = Readonly<{ improvementId: string; id: string }>

/**
 * Takes a result away from its improvement; the audit trail keeps what it said.
 *
 * @throws UserError no-such-result, step-in-first, forbidden or outcome-carries-effect.
 */
export async function removeResult(ctx: Context, { improvementId, id }: Input): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-result', undefined, 404)
    const locked = await lockImprovement(tx, improvementId)
    const improvement = requireReadable(ctx, 'improvement.read', locked, missing)
    const stored = improvement.results.find((result) => result.id === id)
    if (!stored) throw missing
    const person = authorise(ctx, 'improvement.change', improvement)
    if (!mayLeaveOutcome(stored, improvement.results))
      throw UserError.of('outcome-carries-effect', undefined, 409)
    await store.removeResult(tx, id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'result-removed',
      subject: `improvement-result:${id}`,
      detail: { improvementId, before: stored },
    })
  })
}
