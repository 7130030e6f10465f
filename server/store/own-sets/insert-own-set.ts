import type { New } from '#domain/access/circle.ts'
import type { OwnSet } from '#domain/sets/own-set.ts'
import type { Database } from '#server/context.ts'

type NewSet = New<OwnSet> & Readonly<{ createdAt: Date; personId: string }>

/** Stores a new own set as its first version. */
export async function insertOwnSet(db: Database, set: NewSet): Promise<void> {
  await db
    .insertInto('own_set')
    .values({
      id: set.id,
      organisation_code: set.organisationCode,
      name: set.name,
      guidance: set.guidance,
      key_figures: [...set.keyFigures],
      circle: set.circle,
      created_at: set.createdAt,
      person_id: set.personId,
    })
    .execute()
}
