import type { WaitingInvitation } from '#domain/people/role-entry.ts'
import type { Context, Database } from '#server/context.ts'
import { listLostLetters } from '#server/store/letters/list-lost-letters.ts'
import { listInvitations } from '#server/store/people/list-invitations.ts'

/**
 * The invitations of an organisation that wait for an answer, the latest first, and whether their letters got through; with
 * null, those of the installation and its rounds.
 */
export async function listWaitingInvitations(
  { program }: Pick<Context, 'program'>,
  db: Database,
  organisationCode: string | null,
): Promise<readonly WaitingInvitation[]> {
  const invitations = await listInvitations(db, organisationCode)
  const to = invitations.filter(({ byLetter }) => byLetter).map(({ email }) => email)
  // Letters stand behind a wall for everybody; of these only is told why they were given up.
  const lost = await listLostLetters(program, { organisationCode, to })
  return invitations.map((invitation) => ({
    ...invitation,
    lost: (invitation.byLetter && lost.get(invitation.email)) || null,
  }))
}
