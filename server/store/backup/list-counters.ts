import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A column that gives out running numbers, and the last it has given; null where it has given none. */
export type Counter = Readonly<{ table: string; column: string; last: number | null }>

/**
 * The running numbers of the installation, by table. They stand outside transactions: what is told is never behind the
 * rows read before.
 */
export async function listCounters(db: Database): Promise<Counter[]> {
  const { rows } = await sql<{ table: string; column: string; last: string | null }>`
    select relname::text as "table", attname::text as "column",
      pg_sequence_last_value(pg_get_serial_sequence(quote_ident(relname), attname)::regclass)::text as last
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
      and pg_get_serial_sequence(quote_ident(relname), attname) is not null
    order by relname collate "C", attnum`.execute(db)
  return rows.map((row) => ({ ...row, last: row.last === null ? null : Number(row.last) }))
}

/** Lets the numbers go on after the last that was given out. */
export async function saveCounter(db: Database, { table, column, last }: Counter): Promise<void> {
  if (last === null) return
  await sql`select setval(pg_get_serial_sequence(${`"${table}"`}, ${column}), ${last})`.execute(db)
}
