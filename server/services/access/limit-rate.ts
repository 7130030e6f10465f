import { type Limit, type LimitName, limits } from '#domain/access/limits.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/**
 * Counts that something is done, by the table in `domain/access/limits.ts`; `account` is whose account it is about. What
 * the program does on its own, and what is done on the command line, is not counted.
 *
 * @throws UserError too-many-requests, with how long to wait.
 */
export async function limitRate(ctx: Context, name: LimitName, account = ''): Promise<void> {
  const { client, rateLimits } = ctx
  if (client === null) return
  for (const limit of limits[name]) {
    if (limit.by === 'account-from-strangers' && (await rateLimits.isWelcome(account, client))) continue
    const key = `${name} ${limit.by} ${keyOf(ctx, limit, account)}`
    // Whoever is refused here does not count on: a single stranger cannot use up what all strangers share.
    const seconds = await rateLimits.count(key, limit)
    if (seconds > 0) throw UserError.of('too-many-requests', { seconds }, 429)
  }
}

/** Notes that somebody has signed in: from here on, what strangers do about the account does not count against them. */
export async function welcomeAddress({ client, rateLimits }: Context, account: string): Promise<void> {
  if (client !== null) await rateLimits.welcome(account, client)
}

function keyOf({ person, client }: Context, { by }: Limit, account: string): string {
  if (by === 'person') return person === null ? `from ${client}` : person.id
  if (by === 'address') return client!
  return by === 'account-and-address' ? `${account} ${client}` : account
}
