import type { Person } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** Adds a person with the roles held. */
export async function insertPerson(db: Database, { id, name, example, roles }: Person): Promise<void> {
  await db.insertInto('person').values({ id, name, example }).execute()
  if (roles.length === 0) return
  await db
    .insertInto('role_held')
    .values(
      roles.map(({ role, organisationCode, roundSlug }) => ({
        person_id: id,
        role,
        organisation_code: organisationCode,
        round_slug: roundSlug,
      })),
    )
    .execute()
}
