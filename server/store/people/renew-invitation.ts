import type { Database } from '#server/context.ts'

/** Gives an invitation a new secret and a new time; the old secret opens nothing any more. */
export async function renewInvitation(
  tx: Database,
  to: Readonly<{
    id: string
    invitedBy: string | null
    secretSha256: string
    expiresAt: Date
    byLetter: boolean
  }>,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({
      invited_by: to.invitedBy,
      secret_sha256: to.secretSha256,
      expires_at: to.expiresAt,
      by_letter: to.byLetter,
    })
    .where('id', '=', to.id)
    .execute()
}
