import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Of what kinds of work there is anything to read. */
export type ReadableWork = Readonly<{
  assessments: boolean
  challenges: boolean
  improvements: boolean
  goals: boolean
  coverage: boolean
}>

/** Of what kinds of work of an organisation there is anything that whoever asks may read, by the walls of the database. */
export async function findReadableWork(db: Database, organisationCode: string): Promise<ReadableWork> {
  const anyIn = (table: 'occasion' | 'challenge' | 'improvement' | 'goal' | 'coverage_item') =>
    sql<boolean>`exists (select from ${sql.table(table)} where organisation_code = ${organisationCode})`
  return db
    .selectNoFrom([
      anyIn('occasion').as('assessments'),
      anyIn('challenge').as('challenges'),
      anyIn('improvement').as('improvements'),
      anyIn('goal').as('goals'),
      anyIn('coverage_item').as('coverage'),
    ])
    .executeTakeFirstOrThrow()
}
