import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { marksOf } from '../pdf/page-words.ts'
import { printableText } from '../printable-text.ts'
import { finishWorkbook } from './finish-workbook.ts'
import { rowHeight } from './row-height.ts'
import type { Sheet, SheetTable } from './sheet.ts'
import { sheetsOf } from './sheets-of.ts'
import { toFileCell } from './to-file-cell.ts'

/** The report as an Excel workbook with a sheet for each table and figure. The same document gives the same bytes. */
export async function renderXlsx(document: ReportDocument): Promise<Uint8Array> {
  const sheets = sheetsOf(document)
  const title = printableText(`${document.title}: ${document.subject}`)
  const generated = new Date(document.generatedAt)
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => toFileSheet(document, sheet)),
    namedRanges: sheets.flatMap(({ name, table }) =>
      table
        ? [{ name: '_xlnm.Print_Titles', range: `'${name}'!$${table.at + 1}:$${table.at + 1}`, scope: name }]
        : [],
    ),
    properties: {
      title,
      subject: printableText(document.programme),
      creator: printableText(document.organisation?.name ?? document.subject),
      created: generated,
      modified: generated,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  })
  return finishWorkbook(Buffer.from(written), {
    language: document.language,
    tables: sheets.flatMap(({ table }) => table ?? []),
  })
}

function toFileSheet(document: ReportDocument, { name, widths, rows, table }: Sheet): WriteSheet {
  const cells: WriteSheet['cells'] = new Map()
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) if (cell) cells.set(`${r},${c}`, toFileCell(cell))
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    rowDefs: new Map(
      rows.flatMap((row, r) => {
        const height = rowHeight(row, widths)
        return height === null ? [] : [[r, { height }] as const]
      }),
    ),
    view: { showGridLines: false },
    ...(table ? { tables: [toFileTable(table)], freezePane: { rows: table.at + 1, columns: 1 } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: widths.reduce((sum, width) => sum + width, 0) > 95 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: footerOf(document) },
  }
}

function toFileTable({
  name,
  at,
  length,
  columns,
  filter,
}: SheetTable): NonNullable<WriteSheet['tables']>[number] {
  return {
    name,
    range: `A${at + 1}:${letterOf(columns.length)}${at + 1 + length}`,
    // In names of columns Excel writes a line break this way.
    columns: columns.map((column) => ({ name: column.replaceAll('\n', '_x000a_') })),
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: filter,
  }
}

/** The name of the column at a place counted from 1, for tables of up to 702 columns. */
function letterOf(place: number): string {
  const first = Math.floor((place - 1) / 26)
  const last = String.fromCharCode(65 + ((place - 1) % 26))
  return first === 0 ? last : String.fromCharCode(64 + first) + last
}

/** Excel takes a foot of more than 255 characters for damage, and reads & as the beginning of a sign. */
function footerOf(document: ReportDocument): string {
  const { language, title, subject } = document
  const said = [...marksOf(document), `${title}: ${subject}`].join('. ')
  const short = Array.from(printableText(said).replaceAll(/\s/g, ' ')).slice(0, 80).join('')
  return `&L${short.replaceAll('&', '&&')}&R${textsIn(language).reportWorkbook.pageOf}`
}
