import type { Gap } from '#domain/gaps/gap.ts'
import { chooseShownYear } from '#domain/sets/choose-shown-year.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import type { Context } from '#server/context.ts'
import { type Catalogue, getCatalogue } from '../indicators/get-catalogue.ts'
import { readYearsOfArea, type YearsOfArea } from '../indicators/read-years-of-area.ts'
import { nameGroup } from '../indicators/name-group.ts'
import { weighArea } from '../gaps/weigh-area.ts'

type Wanted = Readonly<{ area: string; keyFigures: readonly string[] }>

/** The key figures of a set in one area, and the snapshot they are from. */
export type SetFigures = Readonly<{
  snapshot: Catalogue['snapshot']
  figures: ReadonlyMap<string, SetFigure>
}>

/**
 * Gets key figures as they stand in one area, by the ids they were asked for under: every year, women beside men, and
 * where the latest difference lies among others. What the source withholds stays withheld. All are read at once.
 *
 * @throws UserError `no-figures` where none have come in.
 */
export async function getSetFigures(ctx: Context, { area, keyFigures }: Wanted): Promise<SetFigures> {
  const catalogue = await getCatalogue(ctx)
  const { snapshot, classifications } = catalogue
  const wanted = [...new Set(keyFigures)].flatMap((id) => {
    const classification = classifications.get(id)
    return classification ? [{ id, classification }] : []
  })
  const [yearsOf, gaps] = await Promise.all([
    readYearsOfArea(ctx, { snapshot: snapshot.id, area, wanted }),
    weighArea(ctx, { area, year: null }),
  ])
  const gapOf = new Map(gaps.map((gap) => [gap.keyFigure.id, gap]))
  const read = { catalogue, yearsOf, gaps: gapOf }
  return { snapshot, figures: new Map(keyFigures.map((id) => [id, toSetFigure(ctx, id, read)])) }
}

type Read = Readonly<{
  catalogue: Catalogue
  yearsOf: YearsOfArea
  gaps: ReadonlyMap<string, Gap>
}>

function toSetFigure(ctx: Context, id: string, { catalogue, yearsOf, gaps }: Read): SetFigure {
  const keyFigure = catalogue.keyFigures.get(id) ?? null
  const classification = catalogue.classifications.get(id) ?? null
  if (!keyFigure?.observations || classification === null) {
    const nothing = { years: [], shown: null, later: null, gap: null, groupName: null }
    return { id, standing: 'not-fetched', keyFigure, classification, ...nothing }
  }
  // A pair goes by the women's key figure, whichever of the two stands in the set.
  const gap = gaps.get(classification.pair?.women ?? id) ?? null
  const carriedForward = gap?.row.carriedForward ?? classification.carriedForward ?? false
  const years = yearsOf({ id, classification }, carriedForward)
  const groupName = gap?.row.peers ? nameGroup(ctx, gap.row.peers) : null
  return { id, keyFigure, classification, years, gap, groupName, ...chooseShownYear(years) }
}
