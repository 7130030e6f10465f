import type { Unit } from '#domain/organisations/organisation.ts'
import type { Database } from '#server/context.ts'

/** Saves a unit by its id: a new one is added, a known one gets its present name and place. */
export async function saveUnit(db: Database, unit: Unit): Promise<void> {
  const { id, organisationCode, parentId, kind, name } = unit
  await db
    .insertInto('unit')
    .values({ id, organisation_code: organisationCode, parent_id: parentId, kind, name })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ parent_id: parentId, kind, name }))
    .execute()
}
