import { type CellValue as FileValue, readXlsx, type Sheet as FileSheet } from 'hucre/xlsx'
import type { Cell, CellValue, Sheet } from '#domain/workbooks/grid.ts'
import { inspectZip } from './inspect-zip.ts'
import { keepCells } from './keep-cells.ts'
import { limits } from './limits.ts'
import { requirePackage } from './recognise-file.ts'
import { damaged } from './refuse.ts'

/**
 * Reads the cells of an XLSX workbook that anybody may have made. Its size is bounded before and while it is
 * unpacked; formulas are never computed, their last result counts. Only `range` of each sheet is looked at.
 *
 * @throws UserError workbook-empty, -too-large, -kind, -protected, -damaged or -oversized.
 */
export async function readWorkbook(
  file: Uint8Array,
  range: string = limits.range,
): Promise<readonly Sheet[]> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  requirePackage(bytes)
  const kept = keepCells(bytes, inspectZip(bytes))
  // The library throws errors of many kinds at XML that is broken; to the user they are one.
  const workbook = await readXlsx(kept, { range }).catch(() => {
    throw damaged()
  })
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells: cellsOf(sheet),
  }))
}

function cellsOf(sheet: FileSheet): readonly Cell[] {
  return sheet.rows.flatMap((values, row) =>
    values.flatMap((value, column): Cell[] => {
      const details = sheet.cells?.get(`${row},${column}`)
      const read = toValue(value, details?.type === 'error', details?.formula)
      return read === null ? [] : [{ row, column, value: read }]
    }),
  )
}

function toValue(value: FileValue, isError: boolean, formula: string | undefined): CellValue | null {
  if (value === null) return formula === undefined ? null : { kind: 'uncalculated', formula }
  if (isError) return { kind: 'error', error: String(value) }
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value }
  if (typeof value === 'string') return value === '' ? null : { kind: 'text', text: value }
  return Number.isNaN(value.getTime()) ? null : { kind: 'date', date: value.toISOString().slice(0, 10) }
}
