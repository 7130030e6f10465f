import type { WrittenExample } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'
import { toWritten } from './to-example.ts'

/** What is being written of an example, or waits to be reviewed; undefined where nothing is. */
export async function findWritten(db: Database, exampleId: string): Promise<WrittenExample | undefined> {
  const row = await db
    .selectFrom('example_draft')
    .selectAll()
    .where('example_id', '=', exampleId)
    .executeTakeFirst()
  return row && toWritten(row)
}
