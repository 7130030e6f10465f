import type { ValueChanges } from '#domain/indicators/catalogue-change.ts'
import { quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { buildRevisions, type SnapshotPair } from './build-revisions.ts'

type Row = Readonly<{ key_figure: string; more: number; revised: number; taken_back: number }>

/** How many figures of each key figure differ between two snapshots, by key figure; those without any are left out. */
export async function readValueChanges(warehouse: Warehouse, pair: SnapshotPair): Promise<ValueChanges[]> {
  const { counts } = await buildRevisions(warehouse, pair)
  const rows = await warehouse.read<Row>(`select * from ${quote(counts)} order by key_figure`)
  return rows
    .map((row) => ({
      keyFigure: row.key_figure,
      revised: row.revised,
      takenBack: row.taken_back,
      added: row.more + row.taken_back,
    }))
    .filter(({ revised, takenBack, added }) => revised + takenBack + added > 0)
}
