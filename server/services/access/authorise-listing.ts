import type { Place } from '#domain/access/may.ts'
import type { Action } from '#domain/access/policy.ts'
import type { Context } from '#server/context.ts'
import { authoriseReading } from './authorise.ts'

/**
 * Sees to it that whoever reads a list has something to do with it: they may read all that belongs there, or some of it
 * is shared with them. `seen` is what `onlyReadable` left of the list.
 *
 * @throws UserError step-in-first or forbidden, as `authoriseReading` does.
 */
export function authoriseListing(ctx: Context, action: Action, place: Place, seen: readonly unknown[]): void {
  if (seen.length === 0) authoriseReading(ctx, action, place)
}
