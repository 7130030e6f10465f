import type { OwnSetContent } from '#domain/sets/check-own-set.ts'
import type { Database } from '#server/context.ts'

/** Replaces what a person decided of an own set and counts up its version. */
export async function updateOwnSet(db: Database, id: string, content: OwnSetContent): Promise<void> {
  await db
    .updateTable('own_set')
    .where('id', '=', id)
    .set((from) => ({
      name: content.name,
      guidance: content.guidance,
      key_figures: [...content.keyFigures],
      version: from('version', '+', 1),
    }))
    .execute()
}
