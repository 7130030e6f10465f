import type { Round } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'
import { toRound } from './to-round.ts'

/** The round with this slug, or undefined. */
export async function findRound(db: Database, slug: string): Promise<Round | undefined> {
  const row = await db.selectFrom('round').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && toRound(row)
}
