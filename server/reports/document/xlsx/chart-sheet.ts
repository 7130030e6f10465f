import { textsIn } from '#texts/texts.ts'
import type { Chart, ReportDocument } from '../document.ts'
import { dataSheet } from './data-sheet.ts'
import { figureColumns, figureRow } from './figure-rows.ts'
import { numbersBelow } from './numbers-below.ts'
import type { Sheet } from './sheet.ts'

/** What a drawing of the report shows, as rows: one for each figure in it. */
export function chartSheet(document: ReportDocument, chart: Chart, section: string): Sheet {
  const { reports, reportWorkbook: words } = textsIn(document.language)
  const name = `${reports.document.figure} ${chart.number}`
  return dataSheet(document, {
    name,
    title: `${name}. ${chart.caption}`,
    place: section,
    tableName: name.replace(' ', '_'),
    columns: figureColumns(words),
    rows: chart.figures.map((figure) => figureRow(document, figure)),
    filter: true,
    below: [
      { heading: words.below.alt, texts: [chart.alt] },
      { heading: words.below.notes, texts: chart.notes },
      ...numbersBelow(document, chart.figures, false),
    ],
  })
}
