import { onlyReadable } from '../access/only-readable.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import { may } from '#domain/access/may.ts'
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
 * @throws UserError unknown-round, unknown-organisation, not-in-round, or step-in-first or forbidden where none is shared with
 * whoever asks.
 */
export async function listImprovements(
  ctx: Context,
  { roundSlug, code }: { roundSlug: string | null; code: string },
): Promise<ImprovementsView> {
  const place = await getPlace(ctx, { roundSlug, code })
  const organisationCode = place.organisation.code
  const all = await store.listImprovements(
    ctx.db,
    roundSlug === null ? { organisationCode } : { roundSlug, organisationCode },
  )
  const improvements = onlyReadable(ctx, 'improvement.read', all)
  authoriseListing(ctx, 'improvement.read', { organisationCode, roundSlug }, improvements)
  return { ...place, improvements, mayEdit: may(ctx.person, 'improvement.change', { organisationCode }) }
}
