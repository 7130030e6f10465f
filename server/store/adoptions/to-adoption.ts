import type { Selectable } from 'kysely'
import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Tables } from '../tables.ts'

/** Makes a row into the adoption it stands for. */
export function toAdoption(row: Selectable<Tables['adoption']>): Adoption {
  return {
    id: row.id,
    organisationCode: row.organisation_code,
    exampleKey: row.example_key,
    sourceCodes: row.source_codes,
    title: row.title,
    slug: row.slug,
    adapted: row.adapted,
    adoptedOn: row.adopted_on,
    improvementId: row.improvement_id,
  }
}
