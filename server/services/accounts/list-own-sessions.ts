import { isSessionOver } from '#domain/people/is-session-over.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { listSessionsOf } from '#server/store/accounts/list-sessions-of.ts'
import { authorise } from '../access/authorise.ts'

/** A browser in which whoever acts is signed in; `current` is the one they act in. */
export type OwnSession = Session & Readonly<{ current: boolean }>

/**
 * The browsers in which whoever acts is signed in, the one used last first.
 *
 * @throws UserError step-in-first.
 */
export async function listOwnSessions(ctx: Context): Promise<readonly OwnSession[]> {
  const person = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  const sessions = await listSessionsOf(ctx.program, person.id)
  return sessions
    .filter((session) => !isSessionOver(session, ctx.config.session, ctx.now()))
    .map((session) => ({ ...session, current: session.id === ctx.session?.id }))
}
