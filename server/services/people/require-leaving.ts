import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { listRolesToGive } from '#domain/people/list-roles-to-give.ts'
import type { Person } from '#domain/people/person.ts'
import type { RoleEntry } from '#domain/people/role-entry.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { dayOf } from '#texts/formats.ts'

/**
 * Whose work is handed over: that of whoever acts, or of the strategist that an administrator names.
 *
 * @throws UserError forbidden where somebody else's is asked for, no-such-role where it is not that of a strategist.
 */
export function requireLeaving(
  person: Person,
  roles: readonly RoleEntry[],
  fromId: string | null,
): Pick<Person, 'id' | 'name'> {
  const id = fromId ?? person.id
  if (id !== person.id && listRolesToGive(person, null).length === 0)
    throw UserError.of('forbidden', undefined, 403)
  const entry = roles.find((one) => one.personId === id && one.role === 'strategist')
  if (!entry) throw UserError.of('no-such-role', undefined, 404)
  return { id, name: entry.name }
}

/**
 * The day on which somebody leaves.
 *
 * @throws UserError handover-day where it is no day, or has been.
 */
export function requireLastDay(ctx: Context, typed: string): string {
  if (!isCalendarDate(typed) || typed < dayOf(ctx.now())) throw UserError.of('handover-day', undefined)
  return typed
}
