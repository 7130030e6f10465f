import { may, type Place } from '#domain/access/may.ts'
import type { Action } from '#domain/access/policy.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { requirePerson } from '../people/require-person.ts'

/**
 * Sees to it that whoever acts may do this, by the table in `domain/access/policy.ts`, and gives the person.
 *
 * @throws UserError step-in-first where nobody has signed in, forbidden where the person may not.
 */
export function authorise(ctx: Pick<Context, 'person'>, action: Action, place: Place = {}): Person {
  const person = requirePerson(ctx)
  if (!may(person, action, place)) throw UserError.refuse({ action, place })
  return person
}

/**
 * Sees to it that whoever reads may, signed in or not.
 *
 * @throws UserError step-in-first or forbidden, as `authorise` does.
 */
export function authoriseReading(ctx: Context, action: Action, place: Place = {}): void {
  if (!may(ctx.person, action, place)) authorise(ctx, action, place)
}
