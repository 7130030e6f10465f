import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/**
 * Whoever acts.
 *
 * @throws UserError step-in-first where nobody has signed in.
 */
export function requirePerson({ person }: Pick<Context, 'person'>): Person {
  if (person === null) throw UserError.of('step-in-first', undefined, 401)
  return person
}
