import { leavesSomething } from '#domain/follow-up/leaves-something.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { dayOf } from '#texts/formats.ts'
import { requireReadable } from '../access/require-readable.ts'
import { type Aftermath, listAftermaths } from './list-aftermaths.ts'

/** Whether an improvement has left anything to ask about, and since it was over what has been said of it. */
export type FollowUpView = Readonly<{
  leaves: boolean
  /** Null while it goes on, and where it has left nothing. */
  after: Pick<Aftermath, 'end' | 'asked'> | null
}>

/**
 * What has been asked and said about an improvement.
 *
 * @throws UserError step-in-first or no-such-improvement where whoever asks may not read it.
 */
export async function getFollowUps(ctx: Context, improvement: Improvement): Promise<FollowUpView> {
  requireReadable(ctx, 'improvement.read', improvement, UserError.of('no-such-improvement', undefined, 404))
  const [found] = await listAftermaths(ctx.db, [improvement], dayOf(ctx.now()))
  return {
    leaves: leavesSomething(improvement),
    after: found ? { end: found.end, asked: found.asked } : null,
  }
}
