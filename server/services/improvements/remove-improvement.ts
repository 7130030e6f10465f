import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import * as store from '#server/store/improvements/remove-improvement.ts'
import { lockImprovement } from '#server/store/improvements/lock-improvement.ts'

/**
 * Takes away an improvement that has no results; the audit trail keeps what it said. Gives back what was removed.
 *
 * @throws UserError no-such-improvement, step-in-first, forbidden or improvement-has-results.
 */
export async function removeImprovement(ctx: Context, { id }: { id: string }): Promise<Improvement> {
  return ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-improvement', undefined, 404)
    const stored = requireReadable(ctx, 'improvement.read', await lockImprovement(tx, id), missing)
    const person = authorise(ctx, 'improvement.change', stored)
    if (stored.results.length > 0)
      throw UserError.of('improvement-has-results', { results: stored.results.length }, 409)
    await store.removeImprovement(tx, id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: stored.organisationCode,
      roundSlug: stored.roundSlug,
      action: 'improvement-removed',
      subject: `improvement:${id}`,
      detail: { before: stored },
    })
    return stored
  })
}
