import { sql } from 'kysely'
import type { Look } from '#domain/support/consent.ts'
import type { Database } from '#server/context.ts'

type Wanted = Readonly<{ organisationCode: string; most: number }>

/** Who has looked at an organisation on which days, in Swedish time, the latest first. */
export async function listLooks(
  program: Database,
  { organisationCode, most }: Wanted,
): Promise<readonly Look[]> {
  const { rows } = await sql<Look>`
    select person.name as person, to_char(at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day,
      count(*)::int as pages, max(at) as "lastAt"
    from audit_entry join person on person.id = audit_entry.person_id
    where organisation_code = ${organisationCode} and action = 'support-looked'
    group by person.name, day order by max(at) desc limit ${most}
  `.execute(program)
  return rows
}
