import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** Makes a role another one, or holds it in another unit; `givenBy` stands for it from now on. */
export async function updateRole(
  tx: Database,
  change: Readonly<{ id: string; role: Role; unitId: string | null; givenAt: Date; givenBy: string }>,
): Promise<void> {
  await tx
    .updateTable('role_held')
    .set({ role: change.role, unit_id: change.unitId, given_at: change.givenAt, given_by: change.givenBy })
    .where('id', '=', change.id)
    .execute()
}
