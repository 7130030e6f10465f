import { leavesNobody } from '#domain/people/leaves-nobody.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import * as store from '#server/store/accounts/close-account.ts'
import { deleteSessionsOf } from '#server/store/accounts/delete-sessions-of.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockRoles } from '#server/store/people/lock-roles.ts'
import { authorise } from '../access/authorise.ts'
import { listRoleEntries } from './list-role-entries.ts'

/**
 * Closes somebody's account and ends their sessions, at once. The roles stay with the name, and organisations that lose
 * their only strategist by it are listed as in want of one.
 *
 * @throws UserError step-in-first, forbidden, no-open-account, or last-administrator.
 */
export async function closeAccount(ctx: Context, { personId }: { personId: string }): Promise<void> {
  const person = authorise(ctx, 'installation.people')
  const at = ctx.now()
  await ctx.program.transaction().execute(async (tx) => {
    await lockRoles(tx, null)
    const roles = await listRoleEntries(ctx, tx, null)
    const own = roles.filter((one) => one.personId === personId).map(({ id }) => id)
    if (leavesNobody('administrator', roles, own)) throw UserError.of('last-administrator', undefined, 409)
    if (!(await store.closeAccount(tx, { personId, at, because: 'stopped' })))
      throw UserError.of('no-open-account', undefined, 404)
    const sessions = await deleteSessionsOf(tx, { personId })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: null,
      action: 'account-closed',
      subject: `person:${personId}`,
      detail: { because: 'stopped', sessions },
    })
  })
}
