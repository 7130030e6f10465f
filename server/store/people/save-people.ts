import type { Person } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** Saves example people by their id, with exactly the roles given. Nobody is removed: they may have rated. */
export async function savePeople(db: Database, people: readonly Person[]): Promise<void> {
  if (people.length === 0) return
  await db
    .insertInto('person')
    .values(people.map(({ id, name, example }) => ({ id, name, example })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        example: row.ref('excluded.example'),
      })),
    )
    .execute()
  const ids = people.map(({ id }) => id)
  await db.deleteFrom('role_held').where('person_id', 'in', ids).execute()
  const roles = people.flatMap(({ id, roles: held }) =>
    held.map(({ role, organisationCode, roundSlug }) => ({
      person_id: id,
      role,
      organisation_code: organisationCode,
      round_slug: roundSlug,
    })),
  )
  if (roles.length > 0) await db.insertInto('role_held').values(roles).execute()
}
