import type { OpenInvitation } from '#domain/people/role-entry.ts'
import type { Database } from '#server/context.ts'
import { selectInvitations, toInvitation } from './select-invitations.ts'

/**
 * The invitations of an organisation that wait for an answer, the latest first; with null, those of the installation and
 * its rounds.
 */
export async function listInvitations(
  db: Database,
  organisationCode: string | null,
): Promise<readonly OpenInvitation[]> {
  const rows = await selectInvitations(db)
    .where('invitation.organisation_code', 'is not distinct from', organisationCode)
    .orderBy('invited_at', 'desc')
    .orderBy('invitation.id')
    .execute()
  return rows.map(toInvitation)
}
