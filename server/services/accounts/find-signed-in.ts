import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { dayOf } from '#texts/formats.ts'

/** Whoever a session belongs to, with the roles that are theirs right now. */
export async function findSignedIn(
  { program, now }: Context,
  { personId }: Pick<Session, 'personId'>,
): Promise<Person | null> {
  return (await findPerson(program, personId, dayOf(now()))) ?? null
}
