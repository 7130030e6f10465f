import type { Unit } from '#domain/organisations/organisation.ts'
import type { Database } from '#server/context.ts'

/** The units of an organisation, in no order of their own: `arrangeUnits` makes the tree. */
export async function listUnits(db: Database, organisationCode: string): Promise<readonly Unit[]> {
  const rows = await db
    .selectFrom('unit')
    .selectAll()
    .where('organisation_code', '=', organisationCode)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisationCode: row.organisation_code,
    parentId: row.parent_id,
    kind: row.kind,
    name: row.name,
  }))
}
