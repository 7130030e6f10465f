import { dormantRoles } from '#domain/people/dormant-roles.ts'
import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { listHeld } from '#server/store/people/list-held.ts'
import { dayOf } from '#texts/formats.ts'

/**
 * Whoever a session belongs to, as far as one's own sheet needs it: by id, with the roles held in organisations right now
 * and for which it is sure enough, and nothing that others share. Asked at every save, so without the name and the reach.
 */
export async function findRater({ program, signIn, now }: Context, session: Session): Promise<Person> {
  const needs = dormantRoles(signIn.settings.floors, session)
  const { personId: id } = session
  const roles = await listHeld(program, { personId: id, on: dayOf(now()), needs })
  return { id, name: '', example: false, roles }
}
