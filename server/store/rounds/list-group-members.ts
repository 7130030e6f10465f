import type { ParticipationKind } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/** An organisation in a group. */
export type GroupMember = Readonly<{ code: string; name: string; kind: ParticipationKind }>

/** The members of the group that an organisation belongs to in a round, in the order of the group; itself included. */
export async function listGroupMembers(
  db: Database,
  { roundSlug, organisationCode }: { roundSlug: string; organisationCode: string },
): Promise<readonly GroupMember[]> {
  return db
    .selectFrom('participation as own')
    .innerJoin('participation as member', 'member.group_id', 'own.group_id')
    .innerJoin('organisation', 'organisation.code', 'member.organisation_code')
    .where('own.round_slug', '=', roundSlug)
    .where('own.organisation_code', '=', organisationCode)
    .select(['organisation.code', 'organisation.name', 'member.kind'])
    .orderBy('member.position')
    .execute()
}
