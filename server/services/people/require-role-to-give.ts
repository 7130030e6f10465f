import { fitsItsPlace, type RolePlace } from '#domain/people/fits-its-place.ts'
import { listRolesToGive } from '#domain/people/list-roles-to-give.ts'
import type { Person, Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'

/**
 * Sees to it that somebody may give a role in a place, and that there is such a place.
 *
 * @throws UserError role-not-to-give, unknown-organisation, unknown-round or bad-form (unit, group).
 */
export async function requireRoleToGive(
  db: Database,
  giver: Person,
  given: RolePlace & Readonly<{ role: string }>,
): Promise<Role> {
  const { organisationCode, unitId, roundSlug, groupId } = given
  const role = listRolesToGive(giver, organisationCode).find((one) => one === given.role)
  if (role === undefined || !fitsItsPlace(role, given)) throw UserError.of('role-not-to-give', undefined, 403)
  if (organisationCode !== null && !(await findOrganisation(db, organisationCode)))
    throw UserError.of('unknown-organisation', { code: organisationCode }, 404)
  if (unitId !== null && !(await listUnits(db, organisationCode!)).some(({ id }) => id === unitId))
    throw UserError.of('bad-form', { field: 'unit' })
  if (roundSlug !== null && !(await findRound(db, roundSlug)))
    throw UserError.of('unknown-round', { slug: roundSlug }, 404)
  if (groupId !== null && !(await listGroups(db, { roundSlug: roundSlug! })).some(({ id }) => id === groupId))
    throw UserError.of('bad-form', { field: 'group' })
  return role
}
