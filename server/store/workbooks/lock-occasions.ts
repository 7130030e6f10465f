import type { Database } from '#server/context.ts'

/** Lets nobody else change the occasions of this organisation in this round until the transaction ends. */
export async function lockOccasions(
  db: Database,
  { roundSlug, organisationCode }: { roundSlug: string; organisationCode: string },
): Promise<void> {
  await db
    .selectFrom('occasion')
    .where('round_slug', '=', roundSlug)
    .where('organisation_code', '=', organisationCode)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute()
}
