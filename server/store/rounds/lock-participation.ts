import type { Database } from '#server/context.ts'

/** Lets one transaction at a time change what belongs to this organisation in this round as a whole. */
export async function lockParticipation(
  db: Database,
  { roundSlug, organisationCode }: { roundSlug: string; organisationCode: string },
): Promise<void> {
  await db
    .selectFrom('participation')
    .where('round_slug', '=', roundSlug)
    .where('organisation_code', '=', organisationCode)
    .select('round_slug')
    .forUpdate()
    .execute()
}
