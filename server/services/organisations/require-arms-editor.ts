import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { authoriseOrganisation } from './authorise-organisation.ts'

/**
 * The organisation and whoever may give it a coat of arms: those who may change its units.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function requireArmsEditor(
  ctx: Context,
  db: Database,
  code: string,
): Promise<Readonly<{ organisation: Organisation; person: Person }>> {
  const organisation = await findOrganisation(db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  return { organisation, person: await authoriseOrganisation(ctx, db, organisation.code) }
}
