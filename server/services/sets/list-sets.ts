import { onlyReadable } from '../access/only-readable.ts'
import { may } from '#domain/access/may.ts'
import { fitsOrganisation } from '#domain/sets/fits-organisation.ts'
import type { KeyFigureSet } from '#domain/sets/key-figure-set.ts'
import type { OwnSet } from '#domain/sets/own-set.ts'
import type { Context } from '#server/context.ts'
import { listOwnSets } from '#server/store/own-sets/list-own-sets.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'

/** The sets that an organisation can read. */
export type SetsOfOrganisation = FigureArea &
  Readonly<{ reviewed: readonly KeyFigureSet[]; own: readonly OwnSet[]; mayEdit: boolean }>

/**
 * Lists the reviewed sets that are about the kind of organisation, in the order of the content, and those
 * of its own that whoever asks may read, by name.
 *
 * @throws UserError unknown-organisation.
 */
export async function listSets(ctx: Context, { code }: { code: string }): Promise<SetsOfOrganisation> {
  const place = await getFigureArea(ctx, { code })
  const { organisation } = place
  return {
    ...place,
    reviewed: ctx.content.keyFigureSets.filter((set) => fitsOrganisation(set, organisation.kind)),
    own: onlyReadable(ctx, 'set.read', await listOwnSets(ctx.db, { organisationCode: organisation.code })),
    mayEdit: may(ctx.person, 'set.change', { organisationCode: organisation.code }),
  }
}
