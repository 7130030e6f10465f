import { sql } from 'kysely'
import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toAdoption } from './to-adoption.ts'

/** By one adoption, by who has taken, from whom, after what, or what came of it. */
type Wanted = Readonly<
  | { id: string }
  | { organisationCode: string }
  | { source: string }
  | { exampleKey: string }
  | { improvementId: string }
>

/** Adoptions that whoever asks may see, by the walls of the database; the latest first. */
export async function listAdoptions(db: Database, wanted: Wanted): Promise<readonly Adoption[]> {
  const [name, value] = Object.entries(wanted)[0] as [keyof typeof conditions, string]
  if ((name === 'id' || name === 'improvementId') && !isUuid(value)) return []
  const rows = await db
    .selectFrom('adoption')
    .selectAll()
    .where(conditions[name](value))
    .orderBy('adopted_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toAdoption)
}

const conditions = {
  id: (value: string) => sql<boolean>`id = ${value}`,
  organisationCode: (value: string) => sql<boolean>`organisation_code = ${value}`,
  source: (value: string) => sql<boolean>`source_codes @> array[${value}]`,
  exampleKey: (value: string) => sql<boolean>`example_key = ${value}`,
  improvementId: (value: string) => sql<boolean>`improvement_id = ${value}`,
}
