import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { lockRoles } from '#server/store/people/lock-roles.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { listRoleEntries } from './list-role-entries.ts'
import { performHandover } from './perform-handover.ts'
import { requireLastDay, requireLeaving } from './require-leaving.ts'

type Input = Readonly<{
  organisationCode: string
  /** Whoever leaves; null: whoever acts. */
  fromId: string | null
  toId: string
  /** ISO date from which the roles of whoever leaves are over: today, which is at once, or later. */
  endsOn: string
}>

/**
 * Hands the work of a strategist over to somebody who has a role in the organisation, in one transaction.
 *
 * @throws UserError step-in-first, forbidden, no-such-role, handover-day, or handover-to where whoever takes over has no
 *   role there, cannot sign in or is the same.
 */
export async function handOver(ctx: Context, input: Input): Promise<void> {
  const { organisationCode, toId } = input
  const person = authorise(ctx, 'people.change', { organisationCode })
  const endsOn = requireLastDay(ctx, input.endsOn)
  await databaseFor(ctx, organisationCode)
    .transaction()
    .execute(async (tx) => {
      await lockRoles(tx, organisationCode)
      const roles = await listRoleEntries(ctx, tx, organisationCode)
      const from = requireLeaving(person, roles, input.fromId)
      const to = roles.find((one) => one.personId === toId && one.usable && one.roundSlug === null)
      if (!to || toId === from.id) throw UserError.of('handover-to', undefined)
      const somebody = { id: toId, name: to.name }
      await performHandover(tx, ctx, { organisationCode, from, to: somebody, endsOn, personId: person.id })
    })
}
