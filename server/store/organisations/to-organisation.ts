import type { Selectable } from 'kysely'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Tables } from '../tables.ts'

/** An organisation as the domain sees it, out of its row. */
export function toOrganisation(row: Selectable<Tables['organisation']>): Organisation {
  const { women, men, population_year: year, latitude, longitude } = row
  return {
    code: row.code,
    kind: row.kind,
    name: row.name,
    officialName: row.official_name,
    alsoKnownAs: row.also_known_as,
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
