import { sql } from 'kysely'
import { type SharedThing, sharedKinds } from '#domain/sharing/shared-thing.ts'
import type { Database } from '#server/context.ts'
import { selectThings, type ThingRow, toThing } from './select-things.ts'

/** All that these organisations can share and that the database shows whoever asks, by organisation, kind, day and title. */
export async function listSharedThings(
  db: Database,
  which: Readonly<{ organisationCodes: readonly string[] }>,
): Promise<readonly SharedThing[]> {
  const all = sql.join(
    sharedKinds.map((kind) => selectThings(kind, which)),
    sql` union all `,
  )
  const { rows } = await sql<ThingRow>`
    select * from (${all}) as thing
    order by organisation_code, array_position(${sql.val([...sharedKinds])}::text[], kind), held_on, title, rated ->> 'levelId', id
  `.execute(db)
  return rows.map(toThing)
}
