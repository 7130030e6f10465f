import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** How many rows of a table name somebody, and as what. */
export type Deeds = Readonly<{ table: string; column: string; rows: number }>

/** What is kept of an account or a role, and so is told of by itself. */
const ofAccount = ['account', 'identity', 'passkey', 'session', 'sign_in_step', 'letter']

/** In what tables of the installation somebody stands as the one who did something, and in how many of their rows. */
export async function countDeeds(db: Database, personId: string): Promise<readonly Deeds[]> {
  const { rows: places } = await sql<{ table: string; column: string }>`
    select conrelid::regclass::text as table, attname::text as column from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and confrelid = 'person'::regclass and conrelid::regclass::text <> all(${ofAccount})
    union all select 'audit_entry', 'person_id' order by 1, 2`.execute(db)
  const counted: Deeds[] = []
  for (const { table, column } of places) {
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from ${sql.table(table)} where ${sql.ref(column)} = ${personId}`.execute(db)
    if (Number(rows[0]!.n) > 0) counted.push({ table, column, rows: Number(rows[0]!.n) })
  }
  return counted
}
