import type { OpenInvitation } from '#domain/people/role-entry.ts'
import type { Database } from '#server/context.ts'

/** An invitation as it is sent, known by the SHA-256 of its secret. */
export type NewInvitation = Omit<OpenInvitation, 'unitName'> & Readonly<{ secretSha256: string }>

/** Adds an invitation. */
export async function insertInvitation(tx: Database, invitation: NewInvitation): Promise<void> {
  await tx
    .insertInto('invitation')
    .values({
      id: invitation.id,
      secret_sha256: invitation.secretSha256,
      name: invitation.name,
      email: invitation.email,
      language: invitation.language,
      role: invitation.role,
      organisation_code: invitation.organisationCode,
      unit_id: invitation.unitId,
      round_slug: invitation.roundSlug,
      group_id: invitation.groupId,
      invited_by: invitation.invitedBy,
      invited_at: invitation.invitedAt,
      expires_at: invitation.expiresAt,
      by_letter: invitation.byLetter,
      takes_over_from: invitation.takesOver?.personId ?? null,
      takes_over_on: invitation.takesOver?.on ?? null,
      accepted_at: null,
      accepted_by: null,
      withdrawn_at: null,
    })
    .execute()
}
