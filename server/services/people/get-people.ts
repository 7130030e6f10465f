import { may } from '#domain/access/may.ts'
import type { Organisation, Unit } from '#domain/organisations/organisation.ts'
import { listRolesToGive } from '#domain/people/list-roles-to-give.ts'
import type { Role } from '#domain/people/person.ts'
import type { WaitingInvitation, RoleEntry } from '#domain/people/role-entry.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { listRoleEntries } from './list-role-entries.ts'
import { listWaitingInvitations } from './list-waiting-invitations.ts'

/** The people of an organisation, and what whoever reads may change of it. */
export type PeopleView = Readonly<{
  organisation: Organisation
  roles: readonly RoleEntry[]
  units: readonly Unit[]
  /** Those that wait for an answer; none is shown to whoever may not invite. */
  invitations: readonly WaitingInvitation[]
  /** The roles that whoever reads may give; none where they may only read. */
  givable: readonly Role[]
  /** Whether whoever reads may close accounts. */
  mayClose: boolean
  /** Whether letters leave the installation. */
  letters: boolean
}>

/**
 * Who holds what role in an organisation, in which unit, since when and given by whom; and the invitations that wait.
 *
 * @throws UserError step-in-first, forbidden or unknown-organisation.
 */
export async function getPeople(ctx: Context, { code }: { code: string }): Promise<PeopleView> {
  const person = authorise(ctx, 'people.read', { organisationCode: code })
  const givable = listRolesToGive(person, code)
  const db = givable.length > 0 ? databaseFor(ctx, code) : ctx.db
  const [organisation, roles, units, invitations] = await Promise.all([
    findOrganisation(db, code),
    listRoleEntries(ctx, db, code),
    listUnits(db, code),
    givable.length > 0 ? listWaitingInvitations(ctx, db, code) : [],
  ])
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  return {
    organisation,
    roles,
    units: units.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    invitations,
    givable,
    mayClose: may(person, 'installation.people'),
    letters: ctx.config.smtp !== null,
  }
}
