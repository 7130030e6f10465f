import type { Person } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** The person with this id and all roles held, or undefined. */
export async function findPerson(db: Database, id: string): Promise<Person | undefined> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('role_held', 'role_held.person_id', 'person.id')
    .where('person.id', '=', id)
    .select(['person.id', 'person.name', 'person.example', 'role', 'organisation_code', 'round_slug'])
    .execute()
  const first = rows[0]
  if (!first) return undefined
  const roles = rows.flatMap(({ role, organisation_code, round_slug }) =>
    role === null ? [] : [{ role, organisationCode: organisation_code, roundSlug: round_slug }],
  )
  return { id: first.id, name: first.name, example: first.example, roles }
}
