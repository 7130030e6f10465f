import type { RoleEntry } from '#domain/people/role-entry.ts'
import type { Database } from '#server/context.ts'

/** A role as it is stored; whether its holder can sign in is known of their account. */
export type StoredRole = Omit<RoleEntry, 'usable'>

/**
 * The roles held in an organisation, by name; with null, those of the installation and its rounds. What has ended is left
 * out.
 */
export async function listRoles(
  db: Database,
  { organisationCode, on }: Readonly<{ organisationCode: string | null; on: string }>,
): Promise<readonly StoredRole[]> {
  const rows = await db
    .selectFrom('role_held')
    .innerJoin('person', 'person.id', 'role_held.person_id')
    .leftJoin('person as giver', 'giver.id', 'role_held.given_by')
    .leftJoin('unit', 'unit.id', 'role_held.unit_id')
    .where('role_held.organisation_code', 'is not distinct from', organisationCode)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>', on)]))
    .select(['role_held.id', 'person_id', 'person.name', 'role', 'role_held.organisation_code', 'round_slug'])
    .select([
      'unit_id',
      'unit.name as unit_name',
      'group_id',
      'given_at',
      'giver.name as given_by',
      'ends_on',
    ])
    .orderBy('person.name')
    .orderBy('person_id')
    .orderBy('given_at')
    .orderBy('role_held.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.name,
    role: row.role,
    organisationCode: row.organisation_code,
    unitId: row.unit_id,
    unitName: row.unit_name,
    roundSlug: row.round_slug,
    groupId: row.group_id,
    givenAt: row.given_at,
    givenBy: row.given_by,
    endsOn: row.ends_on,
  }))
}
