import type { RoleEntry } from '#domain/people/role-entry.ts'
import type { Context, Database } from '#server/context.ts'
import { listRoles } from '#server/store/people/list-roles.ts'
import { listUsable } from '#server/store/people/list-usable.ts'
import { dayOf } from '#texts/formats.ts'

/**
 * The roles held in an organisation, by name, and whether their holders can sign in; with null, those of the installation
 * and its rounds. `db` is what the roles are read from: accounts are the program's alone.
 */
export async function listRoleEntries(
  ctx: Context,
  db: Database,
  organisationCode: string | null,
): Promise<readonly RoleEntry[]> {
  const roles = await listRoles(db, { organisationCode, on: dayOf(ctx.now()) })
  const personIds = roles.map(({ personId }) => personId)
  const usable = await listUsable(ctx.program, { personIds, trial: ctx.config.trial })
  return roles.map((role) => ({ ...role, usable: usable.has(role.personId) }))
}
