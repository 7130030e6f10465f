import { sql } from 'kysely'
import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** How many people there are here, in what roles, and by what they sign in. */
export type PeopleCounted = Readonly<{
  people: number
  open: number
  erased: number
  organisations: number
  passkeys: number
  issuers: readonly string[]
  roles: readonly Readonly<{ role: Role; people: number }>[]
}>

/** Counts people, accounts and roles of the whole installation. */
export async function countPeople(db: Database): Promise<PeopleCounted> {
  const { rows } = await sql<PeopleCounted>`
    select (select count(*)::int from person) as people,
      (select count(*)::int from account where closed_at is null) as open,
      (select count(*)::int from account where closed_because = 'erased') as erased,
      (select count(distinct organisation_code)::int from role_held) as organisations,
      (select count(*)::int from passkey) as passkeys,
      array(select distinct issuer from identity order by issuer) as issuers,
      coalesce((select json_agg(json_build_object('role', role, 'people', people) order by role)
        from (select role, count(distinct person_id)::int as people from role_held group by role) as held), '[]') as roles`.execute(
    db,
  )
  return rows[0]!
}
