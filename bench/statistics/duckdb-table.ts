import { DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Digest, digestQuery, toDigest } from './digest.ts'

type Sql = Readonly<{ gapTableSteps: readonly string[]; gapTableQuery: string }>
export type PeerRow = Readonly<{ area: string; kind: string; skr: string | null }>

/** A row as a list of SQL values. */
export function toValues({ area, kind, skr }: PeerRow): string {
  return `('${area}', '${kind}', ${skr === null ? 'null' : `'${skr}'`})`
}

/**
 * The same work as one writes it by hand in DuckDB for one file: read, write as Parquet, make the table, write it. No
 * checks, no catalogue, no checksums, no snapshot that cannot be half-written. The SQL of the table is the product's.
 */
export async function computeWithDuckDb(
  path: string,
  folder: string,
  peers: readonly PeerRow[],
  { gapTableSteps, gapTableQuery }: Sql,
): Promise<Digest> {
  mkdirSync(folder, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const kinds = `select distinct key_figure, 'split' as kind, null::varchar as women_of, null::varchar as men_of, null::varchar as share_of,
    null::varchar as gap_as, null::boolean as carried from observation where women is not null and men is not null`
  const gaps = join(folder, 'gaps.parquet')
  for (const statement of [
    `create temp table observation as select kpi as key_figure, municipality as area, year, women_K as women,
       men_M as men, total_T as total
     from read_csv('${path}', header = true, columns = {kpi: 'VARCHAR', municipality: 'VARCHAR', year: 'SMALLINT',
       women_K: 'DOUBLE', men_M: 'DOUBLE', total_T: 'DOUBLE', sex_rows: 'TINYINT'})`,
    `copy (from observation order by key_figure, area, year) to '${join(folder, 'observations.parquet')}'
     (format parquet, compression zstd)`,
    `create temp table kind as ${kinds}`,
    `create temp table peer as select * from (values ${peers.map(toValues).join(', ')}) as t (area, kind, skr)`,
    ...gapTableSteps,
    `copy (${gapTableQuery}) to '${gaps}' (format parquet, compression zstd)`,
  ])
    await connection.run(statement)
  const reader = await connection.runAndReadAll(digestQuery(`'${gaps}'`))
  return toDigest(reader.getRowObjectsJS()[0]!)
}
