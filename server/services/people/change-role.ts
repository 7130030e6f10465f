import { leavesNobody } from '#domain/people/leaves-nobody.ts'
import type { RoleEntry } from '#domain/people/role-entry.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockRoles } from '#server/store/people/lock-roles.ts'
import { updateRole } from '#server/store/people/update-role.ts'
import { withdrawInvitationsBy } from '#server/store/people/withdraw-invitations-by.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { listRoleEntries } from './list-role-entries.ts'
import { requireRoleToGive } from './require-role-to-give.ts'

type Input = Readonly<{ organisationCode: string; id: string; role: string; unitId: string | null }>

/**
 * Makes a role in an organisation another one, or one of another unit, from the next request.
 *
 * @throws UserError step-in-first, forbidden, no-such-role, role-not-to-give, bad-form (unit), already-holds-role, or
 *   last-strategist where nobody would be left who runs the work.
 */
export async function changeRole(ctx: Context, input: Input): Promise<RoleEntry> {
  const { organisationCode, id, unitId } = input
  const person = authorise(ctx, 'people.change', { organisationCode })
  const at = ctx.now()
  return databaseFor(ctx, organisationCode)
    .transaction()
    .execute(async (tx) => {
      await lockRoles(tx, organisationCode)
      const roles = await listRoleEntries(ctx, tx, organisationCode)
      const entry = roles.find((one) => one.id === id)
      if (!entry || entry.roundSlug !== null) throw UserError.of('no-such-role', undefined, 404)
      const place = { organisationCode, unitId, roundSlug: null, groupId: null }
      const role = await requireRoleToGive(tx, person, { ...place, role: input.role })
      if (role === entry.role && unitId === entry.unitId) return entry
      if (roles.some((one) => one.personId === entry.personId && one.role === role && one.unitId === unitId))
        throw UserError.of('already-holds-role', { name: entry.name }, 409)
      if (leavesNobody('strategist', roles, [id])) throw UserError.of('last-strategist', undefined, 409)
      await updateRole(tx, { id, role, unitId, givenAt: at, givenBy: person.id })
      if (entry.role === 'strategist') await withdrawInvitationsBy(tx, { ...entry, at })
      await writeAudit(tx, {
        at,
        personId: person.id,
        organisationCode,
        action: 'role-changed',
        subject: `person:${entry.personId}`,
        detail: { before: { role: entry.role, unitId: entry.unitId }, after: { role, unitId } },
      })
      return { ...entry, role, unitId }
    })
}
