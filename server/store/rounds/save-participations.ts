import type { Participation } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/** Saves who takes part, in the order given. */
export async function saveParticipations(
  db: Database,
  participations: readonly Participation[],
): Promise<void> {
  if (participations.length === 0) return
  await db
    .insertInto('participation')
    .values(
      participations.map((participation, i) => ({
        round_slug: participation.roundSlug,
        organisation_code: participation.organisationCode,
        group_id: participation.groupId,
        kind: participation.kind,
        status: participation.status,
        position: i + 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['round_slug', 'organisation_code']).doUpdateSet((row) => ({
        group_id: row.ref('excluded.group_id'),
        kind: row.ref('excluded.kind'),
        status: row.ref('excluded.status'),
        position: row.ref('excluded.position'),
      })),
    )
    .execute()
}
