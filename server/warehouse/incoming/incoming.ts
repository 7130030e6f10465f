import type { DuckDBConnection } from '@duckdb/node-api'
import type { Cell } from '#domain/indicators/cell.ts'
import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { AreaGroup } from '../snapshots/read-groups.ts'

/** One observation on its way in. `null`: the source says nothing of that sex; what is known already stays. */
export type IncomingObservation = Readonly<{
  keyFigure: string
  area: string
  year: number
  women: Cell | null
  men: Cell | null
  total: Cell | null
}>

/** What a source says of a key figure; how much there is of it is counted when the snapshot is written. */
export type IncomingKeyFigure = Omit<KeyFigure, 'observations' | 'bothSexes'>

/**
 * Where figures are gathered before they become a snapshot: a folder and a DuckDB of their own, with the table
 * `incoming (key_figure, area, year, women, women_absence, men, men_absence, total, total_absence)`. An absence is one of
 * the names of `absences`; value and absence that are both null mean that the source said nothing.
 */
export type Incoming = Readonly<{
  folder: string
  connection: DuckDBConnection
  addObservations: (observations: Iterable<IncomingObservation>) => void
  keyFigures: Map<string, IncomingKeyFigure>
  groups: Map<string, AreaGroup>
}>
