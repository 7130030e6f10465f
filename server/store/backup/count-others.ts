import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** One that has just said goodbye is still told of for a moment. */
const patience = { times: 40, milliseconds: 50 }

/** How many others stay connected to the database: a running server, a worker, somebody's own tools. */
export async function countOthers(db: Database): Promise<number> {
  for (let left = patience.times; ; left--) {
    const { rows } = await sql<{ others: string }>`
      select count(*) as others from pg_stat_activity
      where datname = current_database() and usename is not null and pid <> pg_backend_pid()`.execute(db)
    const others = Number(rows[0]!.others)
    if (others === 0 || left === 0) return others
    await pause(patience.milliseconds)
  }
}
