import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** What stands in the queue of pg-boss, where our own code never looks. */
export async function jobQueueEntries(db: Database): Promise<readonly { id: string; state: string }[]> {
  const { rows } = await sql<{ id: string; state: string }>`select id, state from pgboss.job`.execute(db)
  return rows
}

/** Makes entries look taken up by a worker that has died since, which the queue counts when it is not the first. */
export async function markActive(db: Database, ids: readonly string[]): Promise<void> {
  await sql`
    update pgboss.job
    set state = 'active', retry_count = retry_count + (started_on is not null)::integer, started_on = now()
    where id = any(${ids}::uuid[])
  `.execute(db)
}
