import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Cell } from '#domain/indicators/cell.ts'
import { finishWorkbook } from '#server/reports/document/xlsx/finish-workbook.ts'
import type { SheetCell, SheetRow } from '#server/reports/document/xlsx/sheet.ts'
import { toFileCell } from '#server/reports/document/xlsx/to-file-cell.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { type DataFile, noteOf, titleOf } from './data-file.ts'
import { longColumns, longRowsOf } from './long-rows.ts'

const mostShown = 6

/** Numbers are stored whole and shown with the decimals that they have, up to six. */
function formatOf(value: number): string {
  const decimals = Math.min(mostShown, (String(value).split('.')[1] ?? '').length)
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

const ownColumns = new Set<string>(['computedDifference', 'computedRatio'])

/**
 * A table of a key figure as a workbook: a sheet `data` with the source's figures under the names they are read in by, a
 * sheet with what is computed from them, and one that says what the file is.
 */
export async function renderXlsx(file: DataFile): Promise<Buffer> {
  const { sheets } = textsIn(file.language).keyFigure.files
  const made = new Date(file.table.snapshot.createdAt)
  const written = await writeXlsx({
    sheets: [
      toSheet(sheets.data, dataRows(file), 14),
      toSheet(sheets.computed, computedRows(file), 20),
      toSheet(sheets.about, aboutRows(file), 40),
    ],
    properties: { title: titleOf(file), creator: 'Jämsides', created: made, modified: made },
    defaultFont: { name: 'Calibri', size: 11 },
  })
  return finishWorkbook(Buffer.from(written), { language: file.language, tables: [] })
}

function toSheet(name: string, rows: readonly SheetRow[], width: number): WriteSheet {
  const cells: WriteSheet['cells'] = new Map()
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) if (cell) cells.set(`${r},${c}`, toFileCell(cell))
  const columns = Math.max(...rows.map((row) => row.length))
  return {
    name,
    columns: Array.from({ length: columns }, () => ({ width })),
    cells,
    freezePane: { rows: 1 },
  }
}

const head = (value: string): SheetCell => ({ value, look: 'column' })

function said(value: string | number | null): SheetCell | null {
  if (value === null) return null
  return typeof value === 'number'
    ? { value, look: 'number', format: formatOf(value) }
    : { value, look: 'cell' }
}

function dataRows({ table }: DataFile): readonly SheetRow[] {
  const columns = longColumns.filter((name) => !ownColumns.has(name))
  return [columns.map(head), ...longRowsOf(table).map((row) => columns.map((name) => said(row[name])))]
}

/** A missing number is its reason in words, never an empty cell or a zero. */
function computedRows({ table, language }: DataFile): readonly SheetRow[] {
  const { keyFigure, figures } = textsIn(language)
  const { columns } = keyFigure.files
  const cell = (one: Cell): SheetCell =>
    one.status === 'value'
      ? { value: one.value, look: 'number', format: formatOf(one.value) }
      : {
          value: `${figures.absences[one.status].sign} (${figures.absences[one.status].meaning})`,
          look: 'cell',
        }
  const names = ['areaName', 'year', 'women', 'men', 'difference', 'ratio'] as const
  return [
    names.map((name) => head(columns[name])),
    ...table.areas.flatMap(({ code, name }) =>
      (table.computed.get(code) ?? []).map(({ year, women, men, difference, ratio }) => [
        said(name),
        said(year),
        ...[women, men, difference, ratio].map(cell),
      ]),
    ),
    [],
    [{ value: figures.computedSource[table.keyFigures[0]!.source], look: 'note' }],
  ]
}

function aboutRows(file: DataFile): readonly SheetRow[] {
  const { table, language, unit } = file
  const { keyFigure, figures } = textsIn(language)
  const { about, files } = keyFigure
  const pair = (label: string, value: string): SheetRow => [
    { value: label, look: 'label' },
    { value, look: 'text' },
  ]
  return [
    [{ value: titleOf(file), look: 'title' }],
    [],
    [{ value: noteOf(file), look: 'text' }],
    [],
    ...table.keyFigures.flatMap(({ id, title, description, fetchedAt }) => [
      pair(id, title),
      ...(description === '' ? [] : [pair(about.definition, description)]),
      pair(about.fetched, formatDate(language, fetchedAt.slice(0, 10))),
    ]),
    pair(about.unit, unit || '–'),
    pair(files.snapshot, table.snapshot.id),
    [],
    [{ value: files.statuses, look: 'heading' }],
    ...Object.entries(figures.absences).map(([name, { meaning }]) => pair(name, meaning)),
  ]
}
