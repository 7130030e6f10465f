import { organisationRoles, type Role, roundRoles } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { authorise } from '../access/authorise.ts'
import { insertUser } from './insert-user.ts'
import { makeFirstLink } from './make-first-link.ts'

const ofInstallation: readonly string[] = [
  ...roundRoles.filter((role) => role !== 'mentor'),
  'administrator',
  'auditor',
]

type Input = Readonly<{ name: string; email: string; role: string; organisationCode: string | null }>

/**
 * Adds somebody with an account and a role, in an organisation or for the whole installation, and makes them a one-time
 * link to sign in by.
 *
 * @returns the secret of the link.
 * @throws UserError forbidden, bad-form (role), unknown-organisation, name-missing, email-wrong or email-taken.
 */
export async function addUser(ctx: Context, { organisationCode, role, ...who }: Input): Promise<string> {
  authorise(ctx, 'installation.people')
  const possible: readonly string[] = organisationCode === null ? ofInstallation : organisationRoles
  if (!possible.includes(role)) throw UserError.of('bad-form', { field: 'role' })
  return ctx.program.transaction().execute(async (tx) => {
    if (organisationCode !== null && !(await findOrganisation(tx, organisationCode)))
      throw UserError.of('unknown-organisation', { code: organisationCode }, 404)
    const id = await insertUser(tx, ctx, { ...who, role: role as Role, organisationCode })
    return makeFirstLink(tx, ctx, id)
  })
}
