import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A table with the columns that rows are read from and written to, and the other tables that it refers to. */
export type StoredTable = Readonly<{ name: string; columns: readonly string[]; refersTo: readonly string[] }>

/** All tables of the installation, by name. Those of the queue are not among them. */
export async function listStoredTables(db: Database): Promise<readonly StoredTable[]> {
  const { rows } = await sql<{ name: string; columns: string[]; refersTo: string[] }>`
    select relname::text as name,
      array(select attname::text from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum) as columns,
      array(select distinct target.relname::text from pg_constraint
        join pg_class as target on target.oid = confrelid
        where contype = 'f' and conrelid = pg_class.oid and confrelid <> conrelid) as "refersTo"
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
    order by relname collate "C"`.execute(db)
  return rows
}
