import type { Context } from '#server/context.ts'
import { listSoleRoles, type SoleRole } from '#server/store/privacy/list-sole-roles.ts'
import { authorise } from '../access/authorise.ts'
import { describePerson, type PersonalData } from './describe-person.ts'

/**
 * Everything that is kept of whoever asks, and the roles that nobody else holds and that must be handed over before they
 * can be erased.
 *
 * @throws UserError step-in-first.
 */
export async function getOwnData(
  ctx: Context,
): Promise<Readonly<{ data: PersonalData; soleRoles: readonly SoleRole[] }>> {
  const { id } = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  return { data: await describePerson(ctx.program, id), soleRoles: await listSoleRoles(ctx.program, id) }
}
