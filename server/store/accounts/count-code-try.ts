import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Counts that the code of an e-mailed link is about to be tried; false when it has been tried so many times already, or
 * the link no longer holds. Of many who try at once each is counted before any is answered.
 */
export async function countCodeTry(
  db: Database,
  { secretSha256, at, most }: Readonly<{ secretSha256: string; at: Date; most: number }>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sign_in_step')
    .set({ state: sql`jsonb_set(state, '{tries}', to_jsonb((state ->> 'tries')::integer + 1))` })
    .where('secret_sha256', '=', secretSha256)
    .where('kind', '=', 'email-link')
    .where('expires_at', '>', at)
    .where(sql<number>`(state ->> 'tries')::integer`, '<', most)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
