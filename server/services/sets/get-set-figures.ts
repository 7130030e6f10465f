import { buildFigureYears } from '#domain/indicators/build-figure-years.ts'
import type { Observation } from '#domain/indicators/observation.ts'
import type { Gap } from '#domain/gaps/gap.ts'
import { chooseShownYear } from '#domain/sets/choose-shown-year.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import type { Context } from '#server/context.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'
import { type Catalogue, getCatalogue } from '../indicators/get-catalogue.ts'
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
  const twins = keyFigures.flatMap((id) => {
    const pair = classifications.get(id)?.pair
    return pair ? [pair.women, pair.men] : []
  })
  const ids = [...new Set([...keyFigures, ...twins])]
  const [observations, gaps] = await Promise.all([
    readObservations(ctx.warehouse, { snapshot: snapshot.id, keyFigures: ids, areas: [area] }),
    weighArea(ctx, { area, year: null }),
  ])
  const byKeyFigure = Map.groupBy(observations, ({ keyFigure }) => keyFigure)
  const gapOf = new Map(gaps.map((gap) => [gap.keyFigure.id, gap]))
  const read = { catalogue, observations: byKeyFigure, gaps: gapOf }
  return { snapshot, figures: new Map(keyFigures.map((id) => [id, toSetFigure(id, read)])) }
}

type Read = Readonly<{
  catalogue: Catalogue
  observations: ReadonlyMap<string, readonly Observation[]>
  gaps: ReadonlyMap<string, Gap>
}>

function toSetFigure(id: string, { catalogue, observations, gaps }: Read): SetFigure {
  const keyFigure = catalogue.keyFigures.get(id) ?? null
  const classification = catalogue.classifications.get(id) ?? null
  if (!keyFigure?.observations || classification === null) {
    const nothing = { years: [], shown: null, later: null, gap: null }
    return { id, standing: 'not-fetched', keyFigure, classification, ...nothing }
  }
  // A pair goes by the women's key figure, whichever of the two stands in the set.
  const { pair } = classification
  const gap = gaps.get(pair?.women ?? id) ?? null
  const years = buildFigureYears({
    classification,
    observations: observations.get(pair?.women ?? id) ?? [],
    twins: pair ? (observations.get(pair.men) ?? []) : [],
    carriedForward: gap?.row.carriedForward ?? classification.carriedForward ?? false,
  })
  return { id, keyFigure, classification, years, gap, ...chooseShownYear(years) }
}
