import type { Database } from '#server/context.ts'

/** Withdraws what somebody has sent of invitations in an organisation and nobody has answered. */
export async function withdrawInvitationsBy(
  tx: Database,
  of: Readonly<{ personId: string; organisationCode: string | null; at: Date }>,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ withdrawn_at: of.at })
    .where('invited_by', '=', of.personId)
    .where('organisation_code', 'is not distinct from', of.organisationCode)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
