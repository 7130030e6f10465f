import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Database } from '#server/context.ts'

/** The organisation with this code, or undefined. */
export async function findOrganisation(db: Database, code: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisation').selectAll().where('code', '=', code).executeTakeFirst()
  if (!row) return undefined
  const { women, men, population_year: year, latitude, longitude } = row
  return {
    code: row.code,
    kind: row.kind,
    name: row.name,
    officialName: row.official_name,
    countyCode: row.county_code,
    countyName: row.county_name,
    skrGroup: row.skr_group,
    population: women === null || men === null || year === null ? null : { women, men, year },
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    neighbours: row.neighbours,
    parentCode: row.parent_code,
    fictional: row.fictional,
  }
}
