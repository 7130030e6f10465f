import type { Database } from '#server/context.ts'

/** Codes of the organisations that have assessed or improved anything in a round. */
export async function listActiveParticipants(
  db: Database,
  { roundSlug }: { roundSlug: string },
): Promise<ReadonlySet<string>> {
  const assessed = db.selectFrom('occasion').select('organisation_code').where('round_slug', '=', roundSlug)
  const improved = db
    .selectFrom('improvement')
    .select('organisation_code')
    .where('round_slug', '=', roundSlug)
  const rows = await assessed.union(improved).execute()
  return new Set(rows.map(({ organisation_code }) => organisation_code))
}
