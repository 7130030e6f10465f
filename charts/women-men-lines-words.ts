import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import {
  differenceText,
  type Measure,
  measureName,
  measuresOf,
  measureText,
  measureValue,
  ratioText,
  spansOf,
} from './figure-text.ts'
import type { FigureTable } from './figure-table.ts'

/** What the figure is made of: years in order, and the nation's where it is drawn as well. */
export type WomenMenLinesRows = Readonly<{
  classification: Pick<Classification, 'kind' | 'of' | 'shareOf' | 'gapAs'>
  /** In the words of the language. */
  unit: string
  decimals: number
  years: readonly FigureYear[]
  nation: readonly FigureYear[]
  /** Years from which something else is counted. */
  breaks: readonly number[]
  /** What is aimed at, if anything: for one of the sexes, or the same for both. */
  targets?: readonly LineTarget[]
}>

/** A level that is aimed at, named in the words of the language. */
export type LineTarget = Readonly<{ of: 'women' | 'men' | 'both'; value: number; label: string }>

/** A column of the table: how its head and its cells read. */
type Column = Readonly<{ header: string; text: (year: FigureYear | undefined) => string }>

/** The place of a measure among the columns of the table, the nation's after the own ones. */
export function columnOf(data: WomenMenLinesRows, measure: Measure, of: 'own' | 'nation'): number {
  const own = ownMeasures(data)
  return of === 'own'
    ? 1 + own.indexOf(measure)
    : 1 + own.length + (hasRatio(data) ? 1 : 0) + measuresOf(data.classification).indexOf(measure)
}

/** The figure as a table: a row for each year, with difference and ratio, and the nation beside. */
export function womenMenLinesTable(language: Language, data: WomenMenLinesRows): FigureTable {
  const columns = columnsOf(language, data)
  const nation = new Map(data.nation.map((one) => [one.year, one]))
  return {
    columns: columns.map(({ header }, i) => ({ header, numeric: i > 0 })),
    rows: data.years.map((one) =>
      columns.map(({ text }, i) => text(i < firstOfNation(data) ? one : nation.get(one.year))),
    ),
  }
}

function firstOfNation(data: WomenMenLinesRows): number {
  return 1 + ownMeasures(data).length + (hasRatio(data) ? 1 : 0)
}

/** Of a split also the total, of a ready-made gap what the source says; then the difference. */
function ownMeasures({ classification: { kind } }: WomenMenLinesRows): readonly Measure[] {
  if (kind === null) return ['total']
  if (kind === 'gap') return ['total', 'difference']
  return kind === 'split' ? ['women', 'men', 'total', 'difference'] : ['women', 'men', 'difference']
}

function hasRatio({ classification: { kind, gapAs } }: WomenMenLinesRows): boolean {
  return kind !== null && (kind !== 'gap' || gapAs === 'women-as-percent-of-men')
}

function columnsOf(language: Language, data: WomenMenLinesRows): readonly Column[] {
  const words = textsIn(language).figureCharts
  const { classification, decimals, nation } = data
  const cell =
    (measure: Measure): Column['text'] =>
    (year) =>
      year === undefined ? '..' : measureText(language, year, measure, decimals)
  const own = ownMeasures(data).map((measure) => ({
    header: headerOf(language, measure, classification),
    text: cell(measure),
  }))
  const ratio = {
    header: words.ratio,
    text: (year: FigureYear | undefined) => (year ? ratioText(language, year.ratio) : '..'),
  }
  const ofNation = measuresOf(classification).map((measure) => ({
    header: words.nationOf(measureName(language, measure, classification.of)),
    text: cell(measure),
  }))
  return [
    { header: words.year, text: (year) => String(year?.year) },
    ...own,
    ...(hasRatio(data) ? [ratio] : []),
    ...(nation.length > 0 ? ofNation : []),
  ]
}

function headerOf(language: Language, measure: Measure, classification: WomenMenLinesRows['classification']) {
  const words = textsIn(language).figureCharts
  const { kind, of, shareOf } = classification
  if (kind === 'gap' && measure === 'total') return words.sourceValue
  const name = measureName(language, measure, of)
  // The other sex's share is not the source's but ours.
  const ours = kind === 'share' && (measure === 'women' || measure === 'men') && measure !== shareOf
  return ours ? words.ours(name) : name
}

/** Says every line in words: where it begins and ends, where it breaks and why, and the difference at the end. */
export function womenMenLinesDescription(language: Language, data: WomenMenLinesRows): string {
  const words = textsIn(language).figureCharts
  const { classification, years, decimals, unit, breaks } = data
  const measures = measuresOf(classification)
  const missing = years.filter((one) => measures.some((measure) => measureValue(one, measure) === null))
  const latest = years.findLast((one) => measureValue(one, 'difference') !== null)
  const drawn = breaks.filter((year) => years.some((one) => one.year >= year) && years[0]!.year < year)
  return [
    ...measures.map((measure) => lineText(language, data, measure)),
    ...(latest && classification.kind !== 'gap'
      ? [`${words.difference} ${latest.year}: ${differenceText(language, latest.difference, decimals)}.`]
      : []),
    ...(missing.length > 0
      ? [words.missingYears(formatList(language, spansOf(missing.map(({ year }) => year))))]
      : []),
    ...(drawn.length > 0 ? [words.breaksAt(formatList(language, drawn.map(String)))] : []),
    ...(years.some(({ repeated }) => repeated) ? [words.repeats] : []),
    ...(data.targets ?? []).map(({ label }) => `${label}.`),
    ...(unit === '' ? [] : [words.unit(unit)]),
  ].join(' ')
}

function lineText(language: Language, data: WomenMenLinesRows, measure: Measure): string {
  const words = textsIn(language).figureCharts
  const { years, decimals, classification } = data
  const name = measureName(language, measure, classification.of)
  const known = years.filter((one) => measureValue(one, measure) !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return words.lineEmpty(name)
  return words.lineSummary({
    name,
    first: measureText(language, first, measure, decimals),
    firstYear: first.year,
    last: measureText(language, last, measure, decimals),
    lastYear: last.year,
  })
}
