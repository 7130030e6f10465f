import type { Database } from '#server/context.ts'
import type { IdentityKey } from './use-identity.ts'

/** Ties a person to who they are to a provider, used now; false where it is tied to somebody already. */
export async function insertIdentity(
  tx: Database,
  { issuer, subject }: IdentityKey,
  { personId, at }: { personId: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('identity')
    .values({ issuer, subject, person_id: personId, created_at: at, used_at: at })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
