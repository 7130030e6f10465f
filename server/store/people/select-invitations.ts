import type { OpenInvitation } from '#domain/people/role-entry.ts'
import type { Database } from '#server/context.ts'

/** Invitations that are neither accepted nor withdrawn. */
export function selectInvitations(db: Database) {
  return db
    .selectFrom('invitation')
    .leftJoin('unit', 'unit.id', 'invitation.unit_id')
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .select(['invitation.id', 'invitation.name', 'email', 'language', 'role', 'invitation.organisation_code'])
    .select(['unit_id', 'unit.name as unit_name', 'round_slug', 'group_id', 'invited_by', 'invited_at'])
    .select(['expires_at', 'by_letter', 'takes_over_from', 'takes_over_on'])
}

/** An invitation as the domain sees it, out of its row. */
export function toInvitation(
  row: Awaited<ReturnType<ReturnType<typeof selectInvitations>['executeTakeFirstOrThrow']>>,
): OpenInvitation {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: row.language,
    role: row.role,
    organisationCode: row.organisation_code,
    unitId: row.unit_id,
    unitName: row.unit_name,
    roundSlug: row.round_slug,
    groupId: row.group_id,
    invitedBy: row.invited_by,
    invitedAt: row.invited_at,
    expiresAt: row.expires_at,
    byLetter: row.by_letter,
    takesOver:
      row.takes_over_from === null ? null : { personId: row.takes_over_from, on: row.takes_over_on! },
  }
}
