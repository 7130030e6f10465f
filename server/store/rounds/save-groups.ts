import type { Group } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/** Saves the groups of a round in the order given. None is removed here: somebody may still be in it. */
export async function saveGroups(db: Database, groups: readonly Group[]): Promise<void> {
  if (groups.length === 0) return
  await db
    .insertInto('round_group')
    .values(
      groups.map(({ id, roundSlug, name }, i) => ({
        id,
        round_slug: roundSlug,
        position: i + 1,
        name: JSON.stringify(name),
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        position: row.ref('excluded.position'),
        name: row.ref('excluded.name'),
      })),
    )
    .execute()
}
