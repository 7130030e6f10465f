import { textsIn } from '#texts/texts.ts'
import { collectFigures } from '../collect-figures.ts'
import type { ReportDocument } from '../document.ts'
import { dataSheet } from './data-sheet.ts'
import { figureColumns, figureRow } from './figure-rows.ts'
import type { Sheet } from './sheet.ts'
import { textCell } from './sheet-rows.ts'

/** Every figure of the report once, with the rows it can be followed back to; null where the report has none. */
export function figuresSheet(document: ReportDocument): Sheet | null {
  const words = textsIn(document.language).reportWorkbook
  const figures = collectFigures(document)
  if (figures.length === 0) return null
  return dataSheet(document, {
    name: words.sheets.figures,
    title: words.sheets.figures,
    place: words.about.figures,
    tableName: words.sheets.figures.replace(' ', '_'),
    columns: [...figureColumns(words), { header: words.columns.refs, numeric: false, width: 40 }],
    rows: figures.map((figure) => [
      ...figureRow(document, figure),
      textCell(figure.origin.refs.join(', '), 'refs'),
    ]),
    filter: true,
    below: [],
  })
}
