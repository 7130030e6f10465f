import type { Absence, Cell } from '#domain/indicators/cell.ts'
import type { Observation } from '#domain/indicators/observation.ts'
import { quote } from './duckdb/open-duckdb.ts'
import type { Warehouse } from './open-warehouse.ts'
import { snapshotPath } from './snapshots/snapshot-files.ts'

type Which = Readonly<{
  snapshot: string
  keyFigures: readonly string[]
  /** All areas where it is left out. */
  areas?: readonly string[]
  firstYear?: number
  lastYear?: number
}>

type Row = Readonly<{
  key_figure: string
  area: string
  year: number
  women: number | null
  women_absence: Absence | null
  men: number | null
  men_absence: Absence | null
  total: number | null
  total_absence: Absence | null
}>

/**
 * What a snapshot has of some key figures, by key figure, area and year, exactly as the source gave it: before anybody
 * sees them they go through `protectObservation`.
 */
export async function readObservations(warehouse: Warehouse, which: Which): Promise<Observation[]> {
  const { snapshot, keyFigures, areas, firstYear = 0, lastYear = 9999 } = which
  const rows = await warehouse.read<Row>(
    `select * from ${quote(snapshotPath(warehouse, snapshot, 'observations.parquet'))}
     where key_figure in (${places(keyFigures)}) ${areas ? `and area in (${places(areas)})` : ''}
       and year between ? and ?
     order by key_figure, area, year`,
    [...keyFigures, ...(areas ?? []), firstYear, lastYear],
  )
  return rows.map((row) => ({
    keyFigure: row.key_figure,
    area: row.area,
    year: row.year,
    women: toCell(row.women, row.women_absence),
    men: toCell(row.men, row.men_absence),
    total: toCell(row.total, row.total_absence),
  }))
}

function places(values: readonly string[]): string {
  return values.length === 0 ? 'null' : values.map(() => '?').join(', ')
}

function toCell(value: number | null, absence: Absence | null): Cell {
  return value === null ? { status: absence ?? 'missing' } : { status: 'value', value }
}
