import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
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
  const mayEdit = mayEditOrganisation(ctx.person, organisation.code)
  const reviewed = ctx.content.keyFigureSets.find((each) => each.id === id)
  if (reviewed && fitsOrganisation(reviewed, organisation.kind))
    return { ...place, set: reviewed, own: null, mayEdit }
  const own = await findOwnSet(ctx.db, id)
  if (own?.organisationCode !== organisation.code) throw UserError.of('no-such-set', undefined, 404)
  return { ...place, set: showOwnSet(own), own, mayEdit }
}
