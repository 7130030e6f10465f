import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A published version of an example in which a name stands. It never changes; the example can be withdrawn. */
export type ExampleNaming = Readonly<{ id: string; organisationCode: string; number: number }>

/** The published versions of examples that name somebody. */
export async function listExamplesNaming(db: Database, name: string): Promise<readonly ExampleNaming[]> {
  const { rows } = await sql<ExampleNaming>`
    select example.id, organisation_code as "organisationCode", number
    from example_version join example on example.id = example_id
    where position(${JSON.stringify(name).slice(1, -1)} in content::text) > 0
    order by organisation_code, example.id, number`.execute(db)
  return rows
}
