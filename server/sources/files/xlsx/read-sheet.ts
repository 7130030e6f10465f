import { readFile } from 'node:fs/promises'
import type { Cell } from '#domain/workbooks/grid.ts'
import { UserError } from '#server/errors.ts'
import { readWorkbook } from '#server/workbooks/read-workbook.ts'
import type { Table } from '../csv/table-rows.ts'
import { doubt, refuse } from '../doubt.ts'
import type { ReceivedFile } from '../figure-file.ts'

/** The sheet that is read; others are for people. */
const sheetName = 'data'
const range = 'A1:AZ20000'

/**
 * Reads the sheet `data` of a workbook as a table whose first row has the names of its columns.
 *
 * @throws UserError figures-refused where it cannot be opened or has no such sheet.
 */
export async function readSheet(file: ReceivedFile): Promise<Table> {
  const sheets = await readWorkbook(await readFile(file.path), range).catch((error: unknown) => {
    if (error instanceof UserError) throw refuse(file.name, doubt('damaged', { what: 'Excel', text: '' }))
    throw error
  })
  const sheet = sheets.find(({ name }) => name === sheetName)
  if (sheet === undefined) throw refuse(file.name, doubt('sheet-missing', undefined))
  const rows = new Map<number, string[]>()
  for (const cell of sheet.cells) {
    const fields = rows.get(cell.row) ?? []
    fields[cell.column] = textOf(cell)
    rows.set(cell.row, fields)
  }
  const header = Array.from(rows.get(0) ?? [], (name) => (name ?? '').trim())
  rows.delete(0)
  if (rows.size === 0) throw refuse(file.name, doubt('header-only', undefined))
  const filled = [...rows].map(([row, fields]) => ({
    row: row + 1,
    fields: Array.from({ length: header.length }, (_, i) => fields[i] ?? ''),
  }))
  return { header, rows: () => filled }
}

function textOf({ value }: Cell): string {
  switch (value.kind) {
    case 'number':
      return String(value.number)
    case 'text':
      return value.text
    case 'boolean':
      return String(value.boolean)
    case 'date':
      return value.date
    case 'error':
      return value.error
    case 'uncalculated':
      return value.formula
  }
}
