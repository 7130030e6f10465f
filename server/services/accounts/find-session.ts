import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { findLiveSession } from './find-live-session.ts'
import { findSignedIn } from './find-signed-in.ts'

/** Whoever is signed in with the secret of a cookie, and the session; null where nobody is. */
export async function findSession(
  ctx: Context,
  secret: string,
): Promise<{ person: Person; session: Session } | null> {
  const session = await findLiveSession(ctx, secret)
  const person = session && (await findSignedIn(ctx, session))
  return person && { person, session }
}
