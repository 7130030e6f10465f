import { writeCsv } from '#domain/archive/write-csv.ts'
import type { KeyFigureTable } from '#domain/indicators/key-figure-table.ts'
import { longColumns, longRowsOf } from './long-rows.ts'

/** A table of a key figure as CSV in UTF-8, decimals with a point, the same in every language. */
export function renderCsv(table: KeyFigureTable): Buffer {
  return Buffer.from(writeCsv(longColumns, longRowsOf(table)), 'utf8')
}
