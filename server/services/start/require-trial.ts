import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/**
 * Outside trial mode nobody steps in as anybody, and the page for it does not exist.
 *
 * @throws UserError no-such-page.
 */
export function requireTrial({ config }: Context): void {
  if (!config.trial) throw UserError.of('no-such-page', undefined, 404)
}
