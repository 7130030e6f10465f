import type { Selectable } from 'kysely'
import type { Participation } from '#domain/rounds/round.ts'
import type { Tables } from '../tables.ts'

/** A row of the table as the plain type. */
export function toParticipation(row: Selectable<Tables['participation']>): Participation {
  return {
    roundSlug: row.round_slug,
    organisationCode: row.organisation_code,
    groupId: row.group_id,
    kind: row.kind,
    status: row.status,
  }
}
