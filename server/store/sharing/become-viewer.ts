import { sql } from 'kysely'
import type { Person } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'
import { viewerOf } from '../database/viewer.ts'

/** Until the transaction ends, the database shows what it shows this person; whoever has not signed in where null. */
export async function becomeViewer(tx: Database, person: Person | null): Promise<void> {
  await sql`select set_config('jamsides.viewer', ${viewerOf(person)}, true)`.execute(tx)
}
