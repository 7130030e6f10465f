import type { OwnSet } from '#domain/sets/own-set.ts'
import type { Database } from '#server/context.ts'

type Wanted = Readonly<{ id: string } | { organisationCode: string }>

/** The own sets of an organisation by name, or the one with an id. */
export async function listOwnSets(db: Database, wanted: Wanted): Promise<readonly OwnSet[]> {
  let query = db.selectFrom('own_set').selectAll().orderBy('name').orderBy('id')
  if ('id' in wanted) query = query.where('id', '=', wanted.id)
  else query = query.where('organisation_code', '=', wanted.organisationCode)
  return (await query.execute()).map((row) => ({
    id: row.id,
    organisationCode: row.organisation_code,
    name: row.name,
    guidance: row.guidance,
    keyFigures: row.key_figures,
    version: row.version,
    circle: row.circle,
  }))
}
