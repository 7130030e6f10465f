import type { Context } from '#server/context.ts'
import { countWaysIn } from '#server/store/accounts/count-ways-in.ts'

/**
 * Whether whoever acts may tie one more identity provider to their account from this session. Where some of their roles
 * need a surer sign-in than theirs, somebody who has come by their password could otherwise wake those roles by a sign-in of
 * their own. The first way in is added by whoever was let in, and a one-time link has been handed over by somebody who
 * knows whom it is for.
 */
export async function mayAddProvider({ person, session, program }: Context): Promise<boolean> {
  if (person === null || person.dormant === undefined) return true
  return session?.method === 'first-link' || (await countWaysIn(program, person.id)) === 0
}
