import { isSessionOver } from '#domain/people/is-session-over.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findSession, type StoredSession } from '#server/store/accounts/find-session.ts'
import { markSessionSeen } from '#server/store/accounts/mark-session-seen.ts'

/** How old the note of when a session was last seen may grow before it is written anew. Milliseconds. */
const betweenNotes = 60_000

/**
 * The session that a cookie belongs to; null where it is nobody's, is over, its account is closed, or it was opened in
 * trial mode and the installation has left that.
 */
export async function findLiveSession(ctx: Context, secret: string): Promise<Session | null> {
  const stored = await findSession(ctx.program, sha256Of(secret))
  const now = ctx.now()
  if (!stored || !counts(ctx, stored) || isSessionOver(stored.session, ctx.config.session, now)) return null
  const { id, seenAt } = stored.session
  if (now.getTime() - seenAt.getTime() < betweenNotes) return stored.session
  await markSessionSeen(ctx.program, { id, before: seenAt, at: now })
  return { ...stored.session, seenAt: now }
}

function counts({ config }: Context, { session, hasOpenAccount, isExample }: StoredSession): boolean {
  return session.method === 'example' ? config.trial && isExample : hasOpenAccount
}
