import type { Absence, Cell } from '#domain/indicators/cell.ts'
import type { Observation } from '#domain/indicators/observation.ts'
import { quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { buildRevisions, type SnapshotPair } from './build-revisions.ts'

/** An observation as it was and as it is. */
export type RevisedObservation = Readonly<{ before: Observation; after: Observation }>

type Sex = 'women' | 'men' | 'total'
type When = 'before' | 'after'
type Row = Readonly<{ key_figure: string; area: string; year: number }> &
  Readonly<Record<`${Sex}_${When}`, number | null>> &
  Readonly<Record<`${Sex}_absence_${When}`, Absence | null>>

/**
 * The observations of one area in which a value was revised or taken back between two snapshots, by key figure and
 * year, exactly as the source gave them: before anybody sees them they go through `protectObservation`.
 */
export async function readRevisedObservations(
  warehouse: Warehouse,
  pair: SnapshotPair,
  area: string,
): Promise<RevisedObservation[]> {
  const { observations } = await buildRevisions(warehouse, pair)
  const rows = await warehouse.read<Row>(
    `select * from ${quote(observations)} where area = ? order by key_figure, year`,
    [area],
  )
  return rows.map((row) => ({ before: toObservation(row, 'before'), after: toObservation(row, 'after') }))
}

function toObservation(row: Row, when: When): Observation {
  const cell = (sex: Sex): Cell => {
    const value = row[`${sex}_${when}`]
    return value === null
      ? { status: row[`${sex}_absence_${when}`] ?? 'missing' }
      : { status: 'value', value }
  }
  return {
    keyFigure: row.key_figure,
    area: row.area,
    year: row.year,
    women: cell('women'),
    men: cell('men'),
    total: cell('total'),
  }
}
