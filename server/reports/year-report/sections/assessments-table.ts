import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../../document/blocks.ts'
import type { Row, Table } from '../../document/document.ts'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { HistoryOccasion } from '../../figures/level-history.ts'
import { nameRoles } from '../../figures/name-roles.ts'
import type { YearReportData } from '../data.ts'
import type { YearLine } from '../year-lines.ts'

/** Every self-assessment closed in the year: date, version, sum, highest sum, n, and who rated. */
export function assessmentsTable({ rows, occasions, lines }: YearReportData, language: Language): Table {
  const t = textsIn(language).yearReport.assessment
  const keys = occasions.inYear.map(({ key }) => key)
  const closed = lines.ofYear
    .flatMap((line) => line.occasions.map((occasion) => ({ line, occasion })))
    .filter(({ occasion }) => keys.includes(occasion.key))
    .toSorted((a, b) => keys.indexOf(a.occasion.key) - keys.indexOf(b.occasion.key))
  return table({
    id: 'year-assessments',
    caption: t.summaryCaption(rows.year),
    columns: [
      { header: t.occasion },
      { header: t.checklist },
      { header: t.sum, numeric: true },
      { header: t.max, numeric: true },
      { header: t.rated, numeric: true },
      { header: t.raters },
    ],
    rows: closed.map((one) => rowOf(one, language)),
    notes: [],
  })
}

function rowOf(
  { line, occasion }: Readonly<{ line: YearLine; occasion: HistoryOccasion }>,
  language: Language,
): Row {
  const t = textsIn(language).yearReport.assessment
  const { name, date, score, record } = occasion
  const { sum, max, rated, raters } = score
  const who =
    raters.value === null ? t.ratersUnknown : t.ratersOf(raters.value, nameRoles(record.raters, language))
  return {
    header: date === null ? name[language] : `${name[language]}, ${date}`,
    cells: [nameLevel(language, line.instrument, line.level), sum, max, rated, who],
  }
}
