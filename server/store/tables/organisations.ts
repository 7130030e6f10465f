import type { Generated } from 'kysely'
import type { OrganisationKind, UnitKind } from '#domain/organisations/organisation.ts'

/** What is known of organisations and their units. */
export type OrganisationTables = {
  organisation: {
    code: string
    kind: OrganisationKind
    name: string
    official_name: string
    also_known_as: Generated<string[]>
    county_code: string | null
    county_name: string | null
    skr_group: string | null
    women: number | null
    men: number | null
    population_year: number | null
    latitude: number | null
    longitude: number | null
    neighbours: string[]
    parent_code: string | null
    fictional: boolean
  }
  organisation_arms: {
    organisation_code: string
    png: Buffer
    width: number
    height: number
    sha256: string
    saved_at: Date
    person_id: string | null
  }
  unit: { id: string; organisation_code: string; parent_id: string | null; kind: UnitKind; name: string }
}
