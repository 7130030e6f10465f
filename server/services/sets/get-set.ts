import { requireReadable } from '../access/require-readable.ts'
import { may } from '#domain/access/may.ts'
import { fitsOrganisation } from '#domain/sets/fits-organisation.ts'
import type { OwnSet } from '#domain/sets/own-set.ts'
import { showOwnSet, type ShownSet } from '#domain/sets/shown-set.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOwnSet } from '#server/store/own-sets/find-own-set.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'

/** A set in an organisation, and whose figures it is filled with. */
export type SetView = FigureArea &
  Readonly<{
    set: ShownSet
    /** As it is stored, where the organisation has put it together itself; null for a reviewed one. */
    own: OwnSet | null
    mayEdit: boolean
  }>

/**
 * Gets a set in an organisation: a reviewed one that is about its kind of organisation, or one of its own.
 *
 * @throws UserError unknown-organisation or no-such-set.
 */
export async function getSet(
  ctx: Context,
  { code, set: id }: { code: string; set: string },
): Promise<SetView> {
  const place = await getFigureArea(ctx, { code })
  const { organisation } = place
  const mayEdit = may(ctx.person, 'set.change', { organisationCode: organisation.code })
  const reviewed = ctx.content.keyFigureSets.find((each) => each.id === id)
  if (reviewed && fitsOrganisation(reviewed, organisation.kind))
    return { ...place, set: reviewed, own: null, mayEdit }
  const found = await findOwnSet(ctx.db, id)
  const missing = UserError.of('no-such-set', undefined, 404)
  const own = requireReadable(
    ctx,
    'set.read',
    found?.organisationCode === organisation.code ? found : undefined,
    missing,
  )
  return { ...place, set: showOwnSet(own), own, mayEdit }
}
