import { sql } from 'kysely'
import type { Round } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'
import { toRound } from './to-round.ts'

/** All rounds: those that are open first, then planned ones, then closed ones, the latest first in each. */
export async function listRounds(db: Database): Promise<readonly Round[]> {
  const rows = await db
    .selectFrom('round')
    .selectAll()
    .orderBy(sql`array_position(array['open', 'planned', 'closed'], status)`)
    .orderBy('period', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map(toRound)
}
