import { nation } from '#domain/indicators/area.ts'
import { gapDecimals } from '#domain/gaps/gap-decimals.ts'
import type { Gap } from '#domain/gaps/gap.ts'
import type { Language, Localized } from '#domain/language/language.ts'
import { shortenText } from '#domain/reports/shorten-text.ts'
import { type Texts, textsIn } from '#texts/texts.ts'
import { table } from '../document/blocks.ts'
import type { Row, Table } from '../document/document.ts'
import { type Figure, figure } from '../document/figure.ts'
import { computedOrigin, fetchedText, rawOrigin } from './figure-origin.ts'
import { nameUnit } from './name-unit.ts'
import type { ReportStatistics } from './report-statistics.ts'

type Shown = Readonly<{
  caption: string
  /** How much of the name of a key figure there is room for; null: all of it. */
  mostName: number | null
  /** Whether there is room for the nation beside the organisation. */
  withNation: boolean
}>

/** The differences most worth attention: women beside men, the difference, and for whom the figure is better. */
export function gapTable(statistics: ReportStatistics, shown: Shown, language: Language): Table {
  const { sets, reportStatistics: t } = textsIn(language)
  const { columns: c } = sets.document
  return table({
    id: 'gaps',
    caption: shown.caption,
    columns: [
      { header: c.keyFigure },
      { header: c.year, numeric: true },
      { header: c.women, numeric: true },
      { header: c.men, numeric: true },
      { header: c.difference, numeric: true },
      ...(shown.withNation ? [{ header: c.nationDifference, numeric: true }] : []),
      { header: c.better },
    ],
    rows: statistics.gaps.map((gap) => rowOf(gap, statistics, shown, language)),
    notes: [t.gapNote, ...sourcesOf(statistics, language)],
  })
}

function rowOf(gap: Gap, statistics: ReportStatistics, shown: Shown, language: Language): Row {
  const { betterFor } = textsIn(language).sets.document
  const { keyFigure, row, classification, direction } = gap
  const cells = gapCells(gap, statistics)
  const { title } = keyFigure
  return {
    header: shown.mostName === null ? `${title} (${keyFigure.id})` : shortenText(title, shown.mostName),
    cells: [
      String(row.year),
      cells.women,
      cells.men,
      cells.difference,
      ...(shown.withNation ? [cells.nation] : []),
      betterFor[classification.of][direction],
    ],
  }
}

/** How the sources of the differences are named, as they are and as what we have made of them. */
function sourcesOf({ gaps, snapshot }: ReportStatistics, language: Language): readonly string[] {
  const { figures, reportStatistics: t } = textsIn(language)
  const sources = [...new Set(gaps.map(({ keyFigure }) => keyFigure.source))]
  return sources.map((source) =>
    t.source({
      raw: figures.rawSource[source],
      computed: figures.computedSource[source],
      fetched: fetchedText(snapshot, language),
    }),
  )
}

function gapCells(gap: Gap, { snapshot, area }: ReportStatistics) {
  const { keyFigure, row, classification } = gap
  const { women, men, difference, year } = row
  const decimals = gapDecimals([women, men, difference, row.nation?.difference ?? null])
  const of = { snapshot, keyFigure, year }
  const [raw, computed] = [rawOrigin({ ...of, area }), computedOrigin({ ...of, area })]
  const cell = (
    id: string,
    value: number | null,
    label: Localized,
    rest: Pick<Figure, 'origin'> & Partial<Figure>,
  ) =>
    value === null
      ? '.'
      : figure({
          id: `gap/${keyFigure.id}/${id}`,
          label,
          value,
          n: null,
          nOf: 'organisations',
          unit: nameUnit(classification),
          decimals,
          date: String(year),
          ...rest,
        })
  const sex = (which: 'women' | 'men', value: number | null) => {
    const isOurs = classification.kind === 'share' && classification.shareOf !== which
    const label = said((t) => t.labels.value(keyFigure.title, t.who[classification.of][which], year))
    return cell(which, value, label, { origin: isOurs ? computed : raw })
  }
  const differs = (write: (label: string, labels: Labels) => string) =>
    said(({ labels }) => write(labels.difference(keyFigure.title, year), labels))
  return {
    women: sex('women', women),
    men: sex('men', men),
    difference: cell(
      'difference',
      difference,
      differs((label) => label),
      {
        origin: computed,
        signed: true,
      },
    ),
    nation: cell(
      'nation',
      row.nation?.difference ?? null,
      differs((label, labels) => labels.nation(label)),
      { origin: computedOrigin({ ...of, area: nation }), signed: true },
    ),
  }
}

type Labels = Texts['sets']['document']['labels']

function said(write: (words: Texts['sets']['document']) => string): Localized {
  return { sv: write(textsIn('sv').sets.document), en: write(textsIn('en').sets.document) }
}
