import type { ExampleVersion } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'
import { toVersion } from './to-example.ts'

/** The versions of an example that whoever asks may read, by the walls of the database; the latest first. */
export async function listVersions(db: Database, exampleId: string): Promise<readonly ExampleVersion[]> {
  const rows = await db
    .selectFrom('example_version')
    .selectAll()
    .where('example_id', '=', exampleId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toVersion)
}
