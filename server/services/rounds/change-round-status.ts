import { authorise } from '../access/authorise.ts'
import { checkStatusChange } from '#domain/rounds/check-status-change.ts'
import type { RoundStatus } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { setRoundStatus } from '#server/store/rounds/set-round-status.ts'

/**
 * Opens, closes or reopens a round, with a reason that is kept in the audit trail.
 *
 * @throws UserError step-in-first, forbidden, unknown-round, reason-missing or round-status-not-possible.
 */
export async function changeRoundStatus(
  ctx: Context,
  { slug, to, reason }: { slug: string; to: RoundStatus; reason: string },
): Promise<void> {
  const person = authorise(ctx, 'round.change', { roundSlug: slug })
  await ctx.db.transaction().execute(async (tx) => {
    const round = await findRound(tx, slug)
    if (!round) throw UserError.of('unknown-round', { slug }, 404)
    const meetings = await listMeetings(tx, { roundSlug: slug })
    const participations = await listParticipations(tx, { roundSlug: slug })
    const refusal = checkStatusChange({ round, meetings, participations }, to, reason)
    if (refusal === 'reason-missing') throw UserError.of('reason-missing', undefined)
    const from = round.status
    // Between reading and writing somebody else may have been quicker.
    if (refusal !== null || !(await setRoundStatus(tx, { slug, from, to })))
      throw UserError.of('round-status-not-possible', { status: from }, 409)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: null,
      roundSlug: slug,
      action: 'round.change-status',
      subject: slug,
      detail: { from, to, reason: reason.trim() },
    })
  })
}
