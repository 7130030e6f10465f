import type { OpenInvitation } from '#domain/people/role-entry.ts'
import type { Database } from '#server/context.ts'
import { selectInvitations, toInvitation } from './select-invitations.ts'

/** The invitation whose secret has this SHA-256, if it waits for an answer and has not expired at a moment. */
export async function findInvitation(
  db: Database,
  { secretSha256, at }: Readonly<{ secretSha256: string; at: Date }>,
): Promise<OpenInvitation | undefined> {
  const row = await selectInvitations(db)
    .where('secret_sha256', '=', secretSha256)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return row && toInvitation(row)
}
