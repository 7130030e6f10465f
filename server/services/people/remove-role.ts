import { leavesNobody } from '#domain/people/leaves-nobody.ts'
import { listRolesToGive } from '#domain/people/list-roles-to-give.ts'
import type { Person } from '#domain/people/person.ts'
import type { RoleEntry } from '#domain/people/role-entry.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { deleteRoles } from '#server/store/people/delete-roles.ts'
import { lockRoles } from '#server/store/people/lock-roles.ts'
import { withdrawInvitationsBy } from '#server/store/people/withdraw-invitations-by.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { listRoleEntries } from './list-role-entries.ts'

/**
 * Takes a role away, from the next request; with null, one of the installation or its rounds. What its holder has done
 * keeps the name. Invitations that a strategist has sent go with the role.
 *
 * @throws UserError step-in-first, forbidden, no-such-role, role-not-to-give, last-strategist where the organisation would
 *   have nobody left (an administrator may: it is then listed as in want of one), or last-administrator.
 */
export async function removeRole(
  ctx: Context,
  { organisationCode, id }: Readonly<{ organisationCode: string | null; id: string }>,
): Promise<RoleEntry> {
  const person = authorise(ctx, 'people.change', { organisationCode })
  const at = ctx.now()
  return databaseFor(ctx, organisationCode)
    .transaction()
    .execute(async (tx) => {
      await lockRoles(tx, organisationCode)
      const roles = await listRoleEntries(ctx, tx, organisationCode)
      const entry = roles.find((one) => one.id === id)
      if (!entry) throw UserError.of('no-such-role', undefined, 404)
      requireRemovable(person, roles, entry)
      await deleteRoles(tx, [id])
      if (entry.role === 'strategist') await withdrawInvitationsBy(tx, { ...entry, at })
      await writeAudit(tx, {
        at,
        personId: person.id,
        organisationCode,
        roundSlug: entry.roundSlug,
        action: 'role-removed',
        subject: `person:${entry.personId}`,
        detail: { role: entry.role, unitId: entry.unitId, groupId: entry.groupId },
      })
      return entry
    })
}

function requireRemovable(person: Person, roles: readonly RoleEntry[], entry: RoleEntry): void {
  const { organisationCode, roundSlug, role, id } = entry
  // A mentor may come from an organisation, and is the round's all the same.
  const givable = listRolesToGive(person, roundSlug === null ? organisationCode : null)
  if (!givable.includes(role)) throw UserError.of('role-not-to-give', undefined, 403)
  if (organisationCode === null && leavesNobody('administrator', roles, [id]))
    throw UserError.of('last-administrator', undefined, 409)
  const runsInstallation = listRolesToGive(person, null).length > 0
  if (organisationCode !== null && !runsInstallation && leavesNobody('strategist', roles, [id]))
    throw UserError.of('last-strategist', undefined, 409)
}
