import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Sees to it that whoever acts may read a part of the audit trail: an organisation's, or the installation's where the code
 * is null. Gives the organisation, and the database through which its lines can be read.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function authoriseAudit(
  ctx: Context,
  organisationCode: string | null,
): Promise<Readonly<{ organisation: Organisation | null; db: Database }>> {
  if (organisationCode === null) {
    authorise(ctx, 'installation.audit')
    return { organisation: null, db: ctx.program }
  }
  const organisation = await findOrganisation(ctx.db, organisationCode)
  if (!organisation) throw UserError.of('unknown-organisation', { code: organisationCode }, 404)
  authorise(ctx, 'audit.read', { organisationCode })
  return { organisation, db: ctx.db }
}
