import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import type { Figure } from '../figure.ts'
import type { DataSheet } from './data-sheet.ts'
import type { SheetRow } from './sheet.ts'
import { countCell, figureCell, textCell, type Words } from './sheet-rows.ts'

/** The columns under which a figure stands with everything that is known of it. */
export function figureColumns({ columns }: Words): DataSheet['columns'] {
  return [
    { header: columns.label, numeric: false, width: 48 },
    { header: columns.value, numeric: true, width: 12 },
    { header: columns.n, numeric: true, width: 10 },
    { header: columns.counted, numeric: false, width: 18 },
    { header: columns.unit, numeric: false, width: 16 },
    { header: columns.date, numeric: false, width: 12 },
    { header: columns.instrument, numeric: false, width: 18 },
    { header: columns.origin, numeric: false, width: 40 },
    { header: columns.id, numeric: false, width: 30 },
  ]
}

/** One figure under those columns. Dates stand as ISO text, since some are only a year or a month. */
export function figureRow({ language }: ReportDocument, figure: Figure): SheetRow {
  const { reports, reportWorkbook: words } = textsIn(language)
  return [
    textCell(figure.label[language], 'row'),
    figureCell(language, figure, 'number'),
    countCell(figure, 'number', reports.nNotKnown),
    textCell(words.counted[figure.nOf], 'cell'),
    textCell(figure.unit[language], 'cell'),
    textCell(figure.date ?? '', 'cell'),
    textCell(figure.instrument ?? '', 'cell'),
    textCell(figure.origin.text[language], 'cell'),
    textCell(figure.id, 'cell'),
  ]
}
