import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { type OpenedSession, openSession } from '../accounts/open-session.ts'
import { findPerson } from '../people/find-person.ts'
import { limitRate } from '../access/limit-rate.ts'

/**
 * Signs somebody in as an example person. Only example people can be chosen, and only in trial mode.
 *
 * @throws UserError too-many-requests, unknown-person.
 */
export async function stepIn(
  ctx: Context,
  { id, browser }: { id: string; browser: string },
): Promise<OpenedSession> {
  await limitRate(ctx, 'sign-in')
  const person = ctx.config.trial ? await findPerson(ctx, { id }) : null
  if (!person?.example) throw UserError.of('unknown-person', undefined, 404)
  return openSession(ctx, { personId: id, method: 'example', assurance: 1, browser })
}
