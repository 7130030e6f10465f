import type { Person } from '#domain/people/person.ts'
import type { RoleEntry } from '#domain/people/role-entry.ts'
import type { Context, Database } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertHandover } from '#server/store/handover/insert-handover.ts'
import { listHanging } from '#server/store/handover/list-hanging.ts'
import { moveOwned } from '#server/store/handover/move-owned.ts'
import { deleteRoles } from '#server/store/people/delete-roles.ts'
import { endRoles } from '#server/store/people/end-roles.ts'
import { insertRole } from '#server/store/people/insert-role.ts'
import { listRoles } from '#server/store/people/list-roles.ts'
import { dayOf } from '#texts/formats.ts'

type Somebody = Pick<Person, 'id' | 'name'>

type Input = Readonly<{
  organisationCode: string
  from: Somebody
  to: Somebody
  /** ISO date from which the roles of whoever leaves are over; what is past means now. */
  endsOn: string
  /** Whoever does it. */
  personId: string
}>

/**
 * Hands the work of an organisation over in the transaction it is given: what names one as its owner names the other, the
 * other runs the work, the roles of the one end on the day, and what hung on them is kept as a list.
 */
export async function performHandover(tx: Database, ctx: Context, input: Input): Promise<void> {
  const { organisationCode, from, to, endsOn, personId } = input
  const at = ctx.now()
  const { language } = ctx
  const of = { organisationCode, personId: from.id, name: from.name, language }
  const items = await listHanging(tx, of)
  await moveOwned(tx, { organisationCode, from, to })
  const place = { organisationCode, unitId: null, roundSlug: null, groupId: null }
  const given = { givenAt: at, givenBy: from.id }
  await insertRole(tx, { id: ctx.newId(), personId: to.id, role: 'strategist', ...place, ...given })
  const left = await endRolesOf(tx, ctx, input)
  const id = ctx.newId()
  await insertHandover(tx, { id, organisationCode, fromId: from.id, toId: to.id, at, endsOn, items })
  await writeAudit(tx, {
    at,
    personId,
    organisationCode,
    action: 'handed-over',
    subject: `handover:${id}`,
    detail: { leaves: from.id, takesOver: to.id, endsOn, roles: left, ...count(items) },
  })
}

/** Roles held in rounds are not the organisation's to end. */
async function endRolesOf(tx: Database, ctx: Context, input: Input): Promise<readonly string[]> {
  const today = dayOf(ctx.now())
  const { organisationCode, from, endsOn } = input
  const held = (await listRoles(tx, { organisationCode, on: today })).filter(
    ({ personId, roundSlug }) => personId === from.id && roundSlug === null,
  )
  const ids = held.map(({ id }) => id)
  if (endsOn <= today) await deleteRoles(tx, ids)
  else await endRoles(tx, { ids, on: endsOn })
  return held.map(({ role }: Pick<RoleEntry, 'role'>) => role)
}

function count(items: readonly { kind: string; n: number }[]): Record<string, number> {
  const kinds = Map.groupBy(items, ({ kind }) => kind)
  return Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.reduce((sum, { n }) => sum + n, 0)]))
}
