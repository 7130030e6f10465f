import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** Somebody who can be invited, in the role held in the organisation. */
export type PersonInRole = Readonly<{ id: string; name: string; role: Role }>

/** The people who hold a role in an organisation, by name; once for each role held. */
export async function listPeopleOfOrganisation(
  db: Database,
  organisationCode: string,
): Promise<readonly PersonInRole[]> {
  return db
    .selectFrom('role_held')
    .innerJoin('person', 'person.id', 'role_held.person_id')
    .where('organisation_code', '=', organisationCode)
    .where('role', 'in', ['politician', 'manager', 'strategist'])
    .orderBy('person.name')
    .orderBy('role')
    .select(['person.id', 'person.name', 'role'])
    .execute()
}
