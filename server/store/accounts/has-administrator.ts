import type { Database } from '#server/context.ts'

/** Whether anybody with an open account administers the installation. */
export async function hasAdministrator(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('role_held')
    .innerJoin('account', 'account.person_id', 'role_held.person_id')
    .where('role', '=', 'administrator')
    .where('closed_at', 'is', null)
    .select('role_held.person_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
