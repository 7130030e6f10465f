import type { Gap } from '#domain/gaps/gap.ts'
import type { Language } from '#domain/language/language.ts'
import { shortenText } from '#domain/reports/shorten-text.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../document/blocks.ts'
import type { Row, Table } from '../document/document.ts'
import { fetchedText } from './figure-origin.ts'
import { gapCells } from './gap-cells.ts'
import type { ReportStatistics } from './report-statistics.ts'

type Shown = Readonly<{
  caption: string
  /** How much of the name of a key figure there is room for; null: all of it. */
  mostName: number | null
  /** Whether there is room for the nation beside the organisation. */
  withNation: boolean
  /** What else is to be said under it. */
  notes: readonly string[]
}>

/** The differences most worth attention: women beside men, the difference, and for whom the figure is better. */
export function gapTable(statistics: ReportStatistics, shown: Shown, language: Language): Table {
  const { columns: c } = textsIn(language).sets.document
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
    notes: [...shown.notes, ...sourcesOf(statistics, language)],
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
