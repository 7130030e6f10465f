import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import { longestReason } from '#domain/challenges/text-limits.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findOpenChallenge } from '#server/store/challenges/find-open-challenge.ts'
import { lockChallenge } from '#server/store/challenges/lock-challenge.ts'
import { lockKeyFigure } from '#server/store/challenges/lock-key-figure.ts'
import { updateChallenge } from '#server/store/challenges/update-challenge.ts'

/**
 * Sets a challenge aside for a reason, or takes it up again where `because` is null. What it was seen in and what has
 * been written stays either way. Setting aside what has been set aside already gives it the new reason.
 *
 * @throws UserError no-such-challenge, step-in-first, forbidden, reason-missing, text-too-long, or challenge-open-elsewhere
 * where another challenge on the same key figure has been raised meanwhile.
 */
export async function setChallengeAside(
  ctx: Context,
  { id, because }: { id: string; because: string | null },
): Promise<void> {
  const reason = because?.trim() ?? null
  await ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-challenge', undefined, 404)
    const stored = requireReadable(ctx, 'challenge.read', await lockChallenge(tx, id), missing)
    const person = authorise(ctx, 'challenge.change', stored)
    if (reason === '') throw UserError.of('reason-missing', undefined)
    if (reason !== null && reason.length > longestReason)
      throw UserError.of('text-too-long', { length: reason.length, longest: longestReason })
    if (reason === null) {
      await lockKeyFigure(tx, stored)
      const open = await findOpenChallenge(tx, stored)
      if (open && open.id !== id) throw UserError.of('challenge-open-elsewhere', { title: open.title }, 409)
    }
    await updateChallenge(tx, id, { ...stored, setAsideBecause: reason })
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: stored.organisationCode,
      action: reason === null ? 'challenge-taken-up' : 'challenge-set-aside',
      subject: `challenge:${id}`,
      detail: { before: stored.setAsideBecause, after: reason },
    })
  })
}
