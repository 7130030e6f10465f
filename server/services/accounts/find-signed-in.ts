import { dormantRoles } from '#domain/people/dormant-roles.ts'
import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { dayOf } from '#texts/formats.ts'

/** Whoever a session belongs to, with the roles that are theirs right now and for which it is sure enough. */
export async function findSignedIn(
  { program, signIn, now }: Context,
  session: Session,
): Promise<Person | null> {
  const needs = dormantRoles(signIn.settings.floors, session)
  return (await findPerson(program, session.personId, dayOf(now()), needs)) ?? null
}
