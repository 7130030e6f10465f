import type { Database } from '#server/context.ts'
import type { IdentityKey } from './use-identity.ts'

/** Unties a person from a provider; false where they were not tied to it so. */
export async function deleteIdentity(
  tx: Database,
  { issuer, subject, personId }: IdentityKey & Readonly<{ personId: string }>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('identity')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
