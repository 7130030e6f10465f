import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Forgets what is known of addresses that an improvement no longer has. */
export async function removeStaleChecks(
  tx: Database,
  { improvementId, urls }: Readonly<{ improvementId: string; urls: readonly string[] }>,
): Promise<void> {
  await tx
    .deleteFrom('link_check')
    .where('improvement_id', '=', improvementId)
    .where(sql<boolean>`url <> all(${[...urls]}::text[])`)
    .execute()
}
