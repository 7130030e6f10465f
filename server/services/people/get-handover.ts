import { listRolesToGive } from '#domain/people/list-roles-to-give.ts'
import type { Handover, HangingItem } from '#domain/people/handover.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { RoleEntry } from '#domain/people/role-entry.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listHandovers } from '#server/store/handover/list-handovers.ts'
import { listHanging } from '#server/store/handover/list-hanging.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { dayOf } from '#texts/formats.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { listRoleEntries } from './list-role-entries.ts'

/** Somebody by id and name. */
export type Named = Readonly<{ id: string; name: string }>

/** What a handover is made of, and those that have been made. */
export type HandoverView = Readonly<{
  organisation: Organisation
  /** The strategists whose work whoever reads may hand over: themselves or, for an administrator, each of them. */
  leaving: readonly Named[]
  /** Whose work is looked at; null where whoever reads has nothing to hand over. */
  from: Named | null
  items: readonly HangingItem[]
  /** Who could take over. */
  successors: readonly (Named & Pick<RoleEntry, 'role'>)[]
  handovers: readonly Handover[]
  letters: boolean
  /** ISO date. */
  today: string
}>

/**
 * What hangs on a strategist, who could take it over, and the handovers of the organisation.
 *
 * @throws UserError step-in-first, forbidden or unknown-organisation.
 */
export async function getHandover(
  ctx: Context,
  { code, fromId }: Readonly<{ code: string; fromId: string | null }>,
): Promise<HandoverView> {
  const person = authorise(ctx, 'people.change', { organisationCode: code })
  const db = databaseFor(ctx, code)
  const [organisation, roles, handovers] = await Promise.all([
    findOrganisation(db, code),
    listRoleEntries(ctx, db, code),
    listHandovers(ctx.program, code),
  ])
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const strategists = distinct(roles.filter(({ role, endsOn }) => role === 'strategist' && endsOn === null))
  const runsAll = listRolesToGive(person, null).length > 0
  const leaving = strategists.filter(({ id }) => runsAll || id === person.id)
  const from = leaving.find(({ id }) => id === (fromId ?? person.id)) ?? leaving[0] ?? null
  return {
    organisation,
    leaving,
    from: from && { id: from.id, name: from.name },
    items: from === null ? [] : await hanging(ctx, code, from),
    successors: distinct(
      roles.filter(({ usable, endsOn, roundSlug }) => usable && endsOn === null && roundSlug === null),
    ).filter(({ id }) => id !== from?.id),
    handovers,
    letters: ctx.config.smtp !== null,
    today: dayOf(ctx.now()),
  }
}

function hanging(ctx: Context, code: string, { id, name }: Named): Promise<readonly HangingItem[]> {
  const db = databaseFor(ctx, code)
  return listHanging(db, { organisationCode: code, personId: id, name, language: ctx.language })
}

function distinct(roles: readonly RoleEntry[]): readonly (Named & Pick<RoleEntry, 'role'>)[] {
  const first = new Map(
    roles.toReversed().map(({ personId, name, role }) => [personId, { id: personId, name, role }]),
  )
  return [...first.values()].toReversed()
}
