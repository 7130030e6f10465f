import type { DuckDBConnection } from '@duckdb/node-api'

/** A run of values of a column, in their order, both ends within. */
export type Run = Readonly<{ first: string; last: string }>

/**
 * Splits the values of a text column of `source`, in their order, into runs of about `size` rows, so that more than fits
 * in memory can be taken some at a time. An empty source has one run without anything in it.
 */
export async function listRuns(
  connection: DuckDBConnection,
  { source, column, size }: Readonly<{ source: string; column: string; size: number }>,
): Promise<Run[]> {
  const reader = await connection.runAndReadAll(
    `select min(${column}) as first, max(${column}) as last from (
       select ${column}, sum(count(*)) over (order by ${column}) // ${size} as run
       from ${source} group by ${column}
     ) group by run order by run`,
  )
  const runs = reader.getRowObjectsJS() as unknown as Run[]
  return runs.length > 0 ? runs : [{ first: '', last: '' }]
}
