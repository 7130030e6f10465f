import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/**
 * Whoever acts, if they may write in the material of the organisation.
 *
 * @throws UserError step-in-first or forbidden.
 */
export function requireEditor(ctx: Context, organisationCode: string): Person {
  if (ctx.person === null) throw UserError.of('step-in-first', undefined, 403)
  if (!mayEditOrganisation(ctx.person, organisationCode)) throw UserError.of('forbidden', undefined, 403)
  return ctx.person
}
