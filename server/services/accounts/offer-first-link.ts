import type { Context } from '#server/context.ts'
import { hasAdministrator } from '#server/store/accounts/has-administrator.ts'
import { makeFirstLink } from './make-first-link.ts'

/**
 * The secret of a link with which whoever starts the installation becomes its first administrator; null in trial mode
 * and when there is one. A new link at each start, until one has been used.
 */
export async function offerFirstLink(ctx: Context): Promise<string | null> {
  if (ctx.config.trial) return null
  return ctx.program
    .transaction()
    .execute(async (tx) => ((await hasAdministrator(tx)) ? null : makeFirstLink(tx, ctx, null)))
}
