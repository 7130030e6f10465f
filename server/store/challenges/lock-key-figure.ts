import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Lets nobody else raise a challenge from the same key figure in the same organisation until the transaction ends, so
 * that two who press the button at once get one challenge and not two.
 */
export async function lockKeyFigure(
  tx: Database,
  { organisationCode, keyFigure }: { organisationCode: string; keyFigure: string },
): Promise<void> {
  const name = `challenge:${organisationCode}:${keyFigure}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}
