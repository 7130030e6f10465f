import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** Somebody who can own an improvement, with the role that they have there. */
export type Owner = Readonly<{ id: string; name: string; role: Role }>

const owning = ['manager', 'strategist', 'contributor'] as const

/** Who can own an improvement of an organisation on a day (ISO date): managers first, then by name; each once. */
export async function listOwners(
  db: Database,
  { organisationCode, on }: Readonly<{ organisationCode: string; on: string }>,
): Promise<readonly Owner[]> {
  const rows = await db
    .selectFrom('role_held')
    .innerJoin('person', 'person.id', 'role_held.person_id')
    .where('organisation_code', '=', organisationCode)
    .where('role', 'in', owning)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>', on)]))
    .orderBy('person.name')
    .orderBy('person.id')
    .select(['person.id', 'person.name', 'role'])
    .execute()
  const found = new Map<string, Owner>()
  for (const role of owning)
    for (const row of rows) if (row.role === role && !found.has(row.id)) found.set(row.id, row)
  return [...found.values()]
}
