import type { RolePlace } from '#domain/people/fits-its-place.ts'
import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** A role that is given to somebody. */
export type NewRole = RolePlace &
  Readonly<{ id: string; personId: string; role: Role; givenAt: Date; givenBy: string | null }>

/** Gives a role; false where the person holds the same in the same place already. An end that was set is taken back. */
export async function insertRole(tx: Database, role: NewRole): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('role_held')
    .values({
      id: role.id,
      person_id: role.personId,
      role: role.role,
      organisation_code: role.organisationCode,
      unit_id: role.unitId,
      round_slug: role.roundSlug,
      group_id: role.groupId,
      given_at: role.givenAt,
      given_by: role.givenBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'role', 'organisation_code', 'round_slug', 'unit_id', 'group_id'])
        .doUpdateSet({ ends_on: null })
        .where('role_held.ends_on', 'is not', null),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
