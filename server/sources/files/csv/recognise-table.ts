import type { FileKind } from '../figure-file.ts'
import { longColumns } from '../long-table/long-columns.ts'
import { isAreaTable } from './scb-columns.ts'

/** The columns of the wide CSV; the last one may be left out. */
export const wideColumns = ['kpi', 'municipality', 'year', 'women_K', 'men_M', 'total_T', 'sex_rows'] as const

/** Columns that no other table has. Two of them show what a table was meant to be, also where others have been renamed. */
const tellingWide: readonly string[] = wideColumns.filter((name) => name !== 'year')
const fewestTelling = 2

/** Which table a header belongs to; null where none. */
export function recogniseTable(header: readonly string[]): FileKind | null {
  const names = header.map((name) => name.trim().toLowerCase())
  const count = (telling: readonly string[]) =>
    telling.filter((name) => names.includes(name.toLowerCase())).length
  if (count(tellingWide) >= fewestTelling) return 'wide-csv'
  if (count(longColumns) > longColumns.length / 2) return 'long-csv'
  return isAreaTable(header) ? 'scb-csv' : null
}
