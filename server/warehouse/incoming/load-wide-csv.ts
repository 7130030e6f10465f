import { absences } from '#domain/indicators/cell.ts'
import { quote } from '../duckdb/open-duckdb.ts'
import type { Incoming } from './incoming.ts'

/** The columns of the wide CSV by their place in its header; -1 for `sex_rows` where it has none. */
type WideColumns = Readonly<
  Record<'kpi' | 'municipality' | 'year' | 'women_K' | 'men_M' | 'total_T' | 'sex_rows', number>
>

type Order = Readonly<{
  path: string
  header: readonly string[]
  columns: WideColumns
  delimiter: string
}>

/**
 * Loads a file of the wide kind, one row for key figure, area and year, that already lies in the folder of `incoming`.
 * It is fast and not particular: what it cannot read makes it throw with a message of DuckDB's, and what it can read may
 * still be wrong, which `findOddRows` tells.
 *
 * @returns how many rows it has.
 */
export async function loadWideCsv(
  { connection }: Incoming,
  { path, header, columns, delimiter }: Order,
): Promise<number> {
  const named = header.map((_, i) => `c${i}: 'VARCHAR'`).join(', ')
  const column = (name: keyof WideColumns) => `c${columns[name]}`
  const split = columns.sex_rows === -1 ? 'null' : column('sex_rows')
  // DuckDB takes 1_000 for a number, which nobody else does.
  const cell = (name: 'women_K' | 'men_M' | 'total_T', absence: string) =>
    `${column(name)}::double,
     case when ${split} not in ('0', '1') or contains(${column(name)}, '_') then 'odd'
       when ${column(name)} is null then ${absence} end`
  const ofSex = `case when ${split} = '0' then 'not-split' else 'missing' end`
  const inserted = await connection.run(
    `insert into incoming
     select ${column('kpi')}, ${column('municipality')},
       case when length(${column('year')}) = 4 then try_cast(${column('year')} as smallint) end,
       ${cell('women_K', ofSex)}, ${cell('men_M', ofSex)}, ${cell('total_T', "'missing'")}
     from read_csv(${quote(path)}, header = true, auto_detect = false, delim = ${quote(delimiter)}, quote = '"',
       escape = '"', columns = {${named}})`,
  )
  return inserted.rowsChanged
}

/** What has come in that cannot be right, as far as can be told without looking at single rows. */
export type OddRows = Readonly<{
  /** Rows without a year between the given ones, with a figure that is not finite or with an absence of no known name. */
  rows: number
  keyFigures: readonly (string | null)[]
  areas: readonly (string | null)[]
}>

/** Looks through all that has come in: how many rows are odd, and which key figures and areas there are. */
export async function findOddRows(
  { connection }: Pick<Incoming, 'connection'>,
  years: Readonly<{ first: number; last: number }>,
): Promise<OddRows> {
  const cells = ['women', 'men', 'total']
  const odd = [
    `year is null or year not between ${years.first} and ${years.last}`,
    ...cells.map((cell) => `not isfinite(${cell})`),
    ...cells.map((cell) => `${cell}_absence not in (${absences.map(quote).join(', ')})`),
  ].join(' or ')
  const list = async (column: string) => {
    const reader = await connection.runAndReadAll(`select distinct ${column} from incoming`)
    return reader.getRows().map(([value]) => value as string | null)
  }
  const counted = await connection.runAndReadAll(`select count(*)::int from incoming where ${odd}`)
  return {
    rows: counted.getRows()[0]![0] as number,
    keyFigures: await list('key_figure'),
    areas: await list('area'),
  }
}
