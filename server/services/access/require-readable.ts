import type { Place } from '#domain/access/may.ts'
import { may } from '#domain/access/may.ts'
import type { Action } from '#domain/access/policy.ts'
import type { Context } from '#server/context.ts'
import type { UserError } from '#server/errors.ts'
import { requirePerson } from '../people/require-person.ts'

/**
 * Something that whoever reads may read, by the table in `domain/access/policy.ts`. What is not for them cannot be told
 * from what does not exist: those who have signed in get `missing` for both, and all others are asked to sign in first.
 *
 * @throws UserError step-in-first or `missing`.
 */
export function requireReadable<Found extends Place>(
  ctx: Context,
  action: Action,
  found: Found | undefined,
  missing: UserError,
): Found {
  if (found !== undefined && may(ctx.person, action, found)) return found
  requirePerson(ctx)
  throw missing
}
