import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

type Trigger = Readonly<{ table: string; name: string }>

/**
 * Opens all tables for rows just as they once were: no trigger alters or refuses them, no policy hides them from their
 * owner. It is all part of the transaction.
 *
 * @returns closes them again.
 */
export async function openForRows(tx: Database): Promise<() => Promise<void>> {
  const { rows: triggers } = await sql<Trigger>`
    select tgrelid::regclass::text as "table", quote_ident(tgname) as name from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and not tgisinternal and tgenabled = 'O'`.execute(tx)
  const { rows: forced } = await sql<{ table: string }>`
    select oid::regclass::text as "table" from pg_class
    where relnamespace = 'public'::regnamespace and relforcerowsecurity`.execute(tx)
  const alter = async (table: string, change: string) =>
    void (await sql.raw(`alter table ${table} ${change}`).execute(tx))
  for (const { table, name } of triggers) await alter(table, `disable trigger ${name}`)
  for (const { table } of forced) await alter(table, 'no force row level security')
  return async () => {
    // What is checked at the end of the transaction must be before a table can be altered again.
    await sql`set constraints all immediate`.execute(tx)
    for (const { table, name } of triggers) await alter(table, `enable trigger ${name}`)
    for (const { table } of forced) await alter(table, 'force row level security')
  }
}
