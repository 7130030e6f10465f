import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A role that nobody else holds, without which an organisation, or the installation, could not be led. */
export type SoleRole = Readonly<{ role: 'strategist' | 'administrator'; organisationCode: string | null }>

/**
 * The roles of strategist and administrator that somebody holds as a whole and without an end, and nobody else who can sign
 * in does.
 */
export async function listSoleRoles(db: Database, personId: string): Promise<readonly SoleRole[]> {
  const { rows } = await sql<SoleRole>`
    select distinct role, organisation_code as "organisationCode" from role_held as own
    where person_id = ${personId} and own.unit_id is null and own.ends_on is null
      and (role = 'strategist' and organisation_code is not null or role = 'administrator' and organisation_code is null)
      and not exists (
        select from role_held as other
        join account on account.person_id = other.person_id and account.closed_at is null
        where other.role = own.role and other.organisation_code is not distinct from own.organisation_code
          and other.person_id <> own.person_id and other.unit_id is null and other.ends_on is null
      )
    order by 1, 2`.execute(db)
  return rows
}
