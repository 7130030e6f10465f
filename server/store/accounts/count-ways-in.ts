import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** By how many providers and passkeys a person can sign in. */
export async function countWaysIn(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ ways: number }>`
    select ((select count(*) from identity where person_id = ${personId})
      + (select count(*) from passkey where person_id = ${personId}))::integer as ways
  `.execute(db)
  return rows[0]!.ways
}
