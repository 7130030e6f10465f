import { kindOfArea, nation } from '#domain/indicators/area.ts'
import { valueOf } from '#domain/indicators/cell.ts'
import { chooseYears, type YearChoice } from '#domain/indicators/choose-years.ts'
import { comparePeers } from '#domain/indicators/compare-peers.ts'
import { describeDistribution, type Distribution } from '#domain/indicators/describe-distribution.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import { findBreaks } from '#domain/indicators/find-breaks.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'
import type { KeyFigureTable } from '#domain/indicators/key-figure-table.ts'
import type { KeyFigurePlace, KeyFigureView } from '#domain/indicators/key-figure-view.ts'
import type { PeerKind } from '#domain/indicators/peer-group.ts'
import type { Context } from '#server/context.ts'
import { textsIn } from '#texts/texts.ts'
import { getCatalogue } from './get-catalogue.ts'
import { getFigureArea } from './get-figure-area.ts'
import { isCarriedForward } from './is-carried-forward.ts'
import { listFiguresOfYear } from './list-figures-of-year.ts'
import { listPeers } from './list-peers.ts'
import { type ReadYears, readFigureYears } from './read-figure-years.ts'
import { requireKeyFigure } from './require-key-figure.ts'

/** Which key figure, of whom. Without a code it is that of the nation. */
export type KeyFigureInput = Readonly<{
  code: string | null
  keyFigure: string
  years: YearChoice
  compareWith: PeerKind | null
}>

/**
 * Gets a key figure of an organisation, or of the nation, with all that is needed to read it. Every cell has passed
 * `protectObservation`. Where no figures have been fetched the series is empty.
 *
 * @throws UserError `unknown-key-figure`, `unknown-organisation`, `no-figures`.
 */
export async function getKeyFigure(ctx: Context, input: KeyFigureInput): Promise<KeyFigureView> {
  const catalogue = await getCatalogue(ctx)
  const { id: snapshot } = catalogue.snapshot
  const known = requireKeyFigure(catalogue, input.keyFigure)
  const place = await findPlace(ctx, input.code)
  const { keyFigure, classification } = known
  const carriedForward = await isCarriedForward(ctx, { snapshot, keyFigure: keyFigure.id, classification })
  const areas = [place.area.code, nation]
  const read = await readFigureYears(ctx, { snapshot, known, carriedForward, areas })
  const all = read.years.get(place.area.code) ?? []
  const span = chooseYears(
    input.years,
    all.map(({ year }) => year),
  )
  const within = (years: readonly FigureYear[] | undefined = []) =>
    years.filter(({ year }) => span !== null && year >= span.first && year <= span.last)
  const years = within(all)
  const latest = years.findLast(({ difference }) => valueOf(difference) !== null) ?? null
  const peers = place.organisation === null ? [] : await listPeers(ctx, place)
  const distribution =
    latest && (await readDistribution(ctx, { snapshot, known, carriedForward, year: latest.year, place }))
  const group = peers.find(({ kind }) => kind === input.compareWith) ?? peers[0]
  return {
    place,
    known,
    carriedForward,
    choice: input.years,
    knownYears: all.map(({ year }) => year),
    table: { ...tableOf(ctx, { known, place, read, span }), snapshot: catalogue.snapshot },
    years,
    nation: place.area.code === nation ? [] : within(read.years.get(nation)),
    latest,
    distribution,
    peers,
    comparison: group && distribution ? comparePeers(distribution.areas, group) : null,
    breaks: findBreaks(keyFigure.description),
  }
}

async function findPlace(ctx: Context, code: string | null): Promise<KeyFigurePlace> {
  if (code === null) {
    const name = textsIn(ctx.language).figures.nation
    return { organisation: null, borrowedFrom: null, area: { code: nation, name } }
  }
  const { organisation, area, borrowedFrom } = await getFigureArea(ctx, { code })
  return { organisation, borrowedFrom, area: { code: area, name: (borrowedFrom ?? organisation).name } }
}

type Asked = Readonly<{
  snapshot: string
  known: KnownKeyFigure
  carriedForward: boolean
  year: number
  place: KeyFigurePlace
}>

/** Among all areas of the own kind; for the nation among municipalities, or regions where only they have the figure. */
async function readDistribution(
  ctx: Context,
  { year, place, ...which }: Asked,
): Promise<Distribution | null> {
  const own = kindOfArea(place.area.code)
  const { areas } = which.known.keyFigure
  const kind = own === 'nation' ? (areas === 'regions' ? 'region' : 'municipality') : own
  const all = await listFiguresOfYear(ctx, { ...which, year })
  const alike = all.filter(({ area }) => kindOfArea(area) === kind)
  return describeDistribution(alike, { year, kind, own: place.area.code })
}

type Shown = Readonly<{
  known: KnownKeyFigure
  place: KeyFigurePlace
  read: ReadYears
  span: Readonly<{ first: number; last: number }> | null
}>

/** The cells of the page, in the order of key figures, areas and years. */
function tableOf(
  { language }: Context,
  { known, place, read, span }: Shown,
): Omit<KeyFigureTable, 'snapshot'> {
  const { keyFigure, twin, classification } = known
  const whole = { code: nation, name: textsIn(language).figures.nation }
  const areas = place.area.code === nation ? [place.area] : [place.area, whole]
  const keyFigures = twin ? [keyFigure, twin] : [keyFigure]
  const chosen = (year: number) => span !== null && year >= span.first && year <= span.last
  const observations = keyFigures.flatMap(({ id }) =>
    areas.flatMap(({ code }) =>
      read.observations.filter((one) => one.keyFigure === id && one.area === code && chosen(one.year)),
    ),
  )
  return {
    keyFigures,
    classification,
    areas,
    years: [...new Set(observations.map(({ year }) => year))].toSorted((a, b) => a - b),
    observations,
    computed: new Map(
      areas.map(({ code }) => [code, (read.years.get(code) ?? []).filter(({ year }) => chosen(year))]),
    ),
  }
}
