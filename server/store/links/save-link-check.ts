import type { LinkCheck } from '#domain/links/link-check.ts'
import type { Database } from '#server/context.ts'

type Input = Readonly<{ improvementId: string; check: LinkCheck; at: Date }>

/** Keeps what came of looking at an address of an improvement. */
export async function saveLinkCheck(tx: Database, { improvementId, check, at }: Input): Promise<void> {
  const values = {
    checked_at: at,
    outcome: check.outcome,
    failures: check.failures,
    failed_since: check.failedSince,
    failed_on: check.failedOn,
  }
  await tx
    .insertInto('link_check')
    .values({ improvement_id: improvementId, url: check.url, ...values })
    .onConflict((conflict) => conflict.columns(['improvement_id', 'url']).doUpdateSet(values))
    .execute()
}
