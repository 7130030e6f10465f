import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import * as store from '#server/store/improvements/list-improvements.ts'
import { getPlace, type Place } from './get-place.ts'

/** The improvements of one organisation, and whether whoever acts may add to them. */
export type ImprovementsView = Place & Readonly<{ improvements: readonly Improvement[]; mayEdit: boolean }>

/**
 * The improvements of one organisation in one round, the oldest first, with their results; where `roundSlug` is null,
 * all that it has, in every round and outside them.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function listImprovements(
  ctx: Context,
  { roundSlug, code }: { roundSlug: string | null; code: string },
): Promise<ImprovementsView> {
  const place = await getPlace(ctx, { roundSlug, code })
  const organisationCode = place.organisation.code
  const improvements = await store.listImprovements(
    ctx.db,
    roundSlug === null ? { organisationCode } : { roundSlug, organisationCode },
  )
  return { ...place, improvements, mayEdit: mayEditOrganisation(ctx.person, organisationCode) }
}
