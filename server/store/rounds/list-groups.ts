import type { Group } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/** The groups of a round, in its own order. */
export async function listGroups(
  db: Database,
  { roundSlug }: { roundSlug: string },
): Promise<readonly Group[]> {
  const rows = await db
    .selectFrom('round_group')
    .selectAll()
    .where('round_slug', '=', roundSlug)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ id: row.id, roundSlug: row.round_slug, name: row.name }))
}
