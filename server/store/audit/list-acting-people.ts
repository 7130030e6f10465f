import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** The ids of those who stand in the lines of a chain. */
export async function listActingPeople(
  db: Database,
  { organisationCode }: Readonly<{ organisationCode: string | null }>,
): Promise<readonly string[]> {
  const chain = organisationCode ?? ''
  // From one person to the next by the index, however many lines each has.
  const { rows } = await sql<{ id: string }>`
    with recursive acting as (
      (select person_id as id from audit_entry
        where coalesce(organisation_code, '') = ${chain} and person_id is not null order by person_id limit 1)
      union all
      select (select person_id from audit_entry
        where coalesce(organisation_code, '') = ${chain} and person_id > acting.id order by person_id limit 1)
      from acting where acting.id is not null
    )
    select id from acting where id is not null`.execute(db)
  return rows.map(({ id }) => id)
}
