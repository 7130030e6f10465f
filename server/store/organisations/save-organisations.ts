import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Database } from '#server/context.ts'

/**
 * Saves organisations by their code: new ones are added, known ones get their present facts. None is ever removed,
 * since rounds and assessments hang on them.
 */
export async function saveOrganisations(db: Database, organisations: readonly Organisation[]): Promise<void> {
  if (organisations.length === 0) return
  // One statement, so that a body may come before the one it is part of.
  await db
    .insertInto('organisation')
    .values(organisations.map(toRow))
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        kind: row.ref('excluded.kind'),
        name: row.ref('excluded.name'),
        official_name: row.ref('excluded.official_name'),
        also_known_as: row.ref('excluded.also_known_as'),
        county_code: row.ref('excluded.county_code'),
        county_name: row.ref('excluded.county_name'),
        skr_group: row.ref('excluded.skr_group'),
        women: row.ref('excluded.women'),
        men: row.ref('excluded.men'),
        population_year: row.ref('excluded.population_year'),
        latitude: row.ref('excluded.latitude'),
        longitude: row.ref('excluded.longitude'),
        neighbours: row.ref('excluded.neighbours'),
        parent_code: row.ref('excluded.parent_code'),
        fictional: row.ref('excluded.fictional'),
      })),
    )
    .execute()
}

function toRow({ population, position, ...organisation }: Organisation) {
  return {
    code: organisation.code,
    kind: organisation.kind,
    name: organisation.name,
    official_name: organisation.officialName,
    also_known_as: [...organisation.alsoKnownAs],
    county_code: organisation.countyCode,
    county_name: organisation.countyName,
    skr_group: organisation.skrGroup,
    women: population?.women ?? null,
    men: population?.men ?? null,
    population_year: population?.year ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    neighbours: [...organisation.neighbours],
    parent_code: organisation.parentCode,
    fictional: organisation.fictional,
  }
}
