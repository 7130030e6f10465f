import { sql } from 'kysely'
import type { Person } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'
import { viewerOf } from '../database/viewer.ts'

/** Until the transaction ends, the database shows what it shows this person; whoever has not signed in where null. */
export async function becomeViewer(tx: Database, person: Person | null): Promise<void> {
  const [self, reach] = viewerOf(person)
  await sql`select set_config('jamsides.viewer', ${self}, true), set_config('jamsides.reach', ${reach}, true)`.execute(
    tx,
  )
}
