import type { SharedRef, SharedThing } from '#domain/sharing/shared-thing.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { selectThings, type ThingRow, toThing } from './select-things.ts'

/** The one with this id that the database shows whoever asks; undefined where there is none for them. */
export async function findSharedThing(
  db: Database,
  { kind, id }: SharedRef,
): Promise<SharedThing | undefined> {
  if (kind !== 'coverage' && !isUuid(id)) return undefined
  const { rows } = await selectThings(kind, { id }).$castTo<ThingRow>().execute(db)
  return rows.map(toThing)[0]
}
