import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { requirePerson } from './require-person.ts'

/**
 * Whoever acts, if they may write in the material of the organisation.
 *
 * @throws UserError step-in-first or forbidden.
 */
export function requireEditor(ctx: Context, organisationCode: string): Person {
  const person = requirePerson(ctx)
  if (!mayEditOrganisation(person, organisationCode)) throw UserError.of('forbidden', undefined, 403)
  return person
}
