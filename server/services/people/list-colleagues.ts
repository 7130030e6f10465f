import type { Colleague } from '#domain/follow-up/whom-to-ask.ts'
import type { Context } from '#server/context.ts'
import { listRoles } from '#server/store/people/list-roles.ts'
import { listUsable } from '#server/store/people/list-usable.ts'

type Of = Readonly<{ organisationCode: string; today: string }>

/** Those who have a role in an organisation on a day and can sign in; who can is known to the program alone. */
export async function listColleagues(
  ctx: Pick<Context, 'program' | 'config'>,
  { organisationCode, today }: Of,
): Promise<readonly Colleague[]> {
  const roles = await listRoles(ctx.program, { organisationCode, on: today })
  const personIds = [...new Set(roles.map(({ personId }) => personId))]
  const usable = await listUsable(ctx.program, { personIds, trial: ctx.config.trial })
  return roles
    .filter(({ personId }) => usable.has(personId))
    .map(({ personId: id, name, role }) => ({ id, name, role }))
}
