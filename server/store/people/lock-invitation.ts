import type { OpenInvitation } from '#domain/people/role-entry.ts'
import type { Database } from '#server/context.ts'
import { selectInvitations, toInvitation } from './select-invitations.ts'

/** By its id in an organisation (with null, in the installation), or by the SHA-256 of its secret. */
type Which = Readonly<{ id: string; organisationCode: string | null } | { secretSha256: string }>

/**
 * An invitation that waits for an answer, kept still until the transaction ends; undefined where there is none. Whether
 * it has expired is not looked at.
 */
export async function lockInvitation(tx: Database, which: Which): Promise<OpenInvitation | undefined> {
  const chosen =
    'secretSha256' in which
      ? selectInvitations(tx).where('secret_sha256', '=', which.secretSha256)
      : selectInvitations(tx)
          .where('invitation.id', '=', which.id)
          .where('invitation.organisation_code', 'is not distinct from', which.organisationCode)
  const row = await chosen.forUpdate('invitation').executeTakeFirst()
  return row && toInvitation(row)
}
