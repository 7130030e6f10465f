import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { findLooking } from '../support/find-looking.ts'
import { findLiveSession } from './find-live-session.ts'
import { findSignedIn } from './find-signed-in.ts'

/**
 * Whoever is signed in with the secret of a cookie, and the session; null where nobody is. Whoever looks at an
 * organisation as support is a reader there as long as they may look, and themselves again after.
 */
export async function findSession(
  ctx: Context,
  secret: string,
): Promise<{ person: Person; session: Session } | null> {
  const session = await findLiveSession(ctx, secret)
  if (session === null) return null
  const person = await findSignedIn(ctx, session)
  if (person === null) return null
  const { lookingAt, ...own } = session
  if (lookingAt === undefined) return { person, session }
  const looking = await findLooking(ctx, person, { ...own, lookingAt })
  return looking ? { person: looking, session } : { person, session: own }
}
