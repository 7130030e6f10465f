import type { Context } from '#server/context.ts'
import { countWaysIn } from '#server/store/accounts/count-ways-in.ts'
import { isAccountNew } from '#server/store/accounts/is-account-new.ts'

/**
 * Whether whoever acts may tie one more identity provider to their account from this session. Where some of their roles
 * need a surer sign-in than theirs, somebody who has come by their password could otherwise wake those roles by a sign-in of
 * their own. The first way in is added by whoever was let in, and a one-time link has been handed over by somebody who
 * knows whom it is for; but a letter that comes later is read by whoever holds the mailbox then.
 */
export async function mayAddProvider({ person, session, program }: Context): Promise<boolean> {
  if (person === null || person.dormant === undefined) return true
  if (session === null || session.method === 'first-link') return session !== null
  if ((await countWaysIn(program, person.id)) > 0) return false
  const { method, startedAt: at } = session
  return method !== 'email-link' || isAccountNew(program, { personId: person.id, at })
}
