import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** How many others are connected to the database: a running server, a worker, somebody's own tools. */
export async function countOthers(db: Database): Promise<number> {
  const { rows } = await sql<{ others: string }>`
    select count(*) as others from pg_stat_activity
    where datname = current_database() and usename is not null and pid <> pg_backend_pid()`.execute(db)
  return Number(rows[0]!.others)
}
