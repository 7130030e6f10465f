import type { Database } from '#server/context.ts'

/** Whether the account of a person was made at this moment or later. */
export async function isAccountNew(
  db: Database,
  { personId, at }: Readonly<{ personId: string; at: Date }>,
): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .where('person_id', '=', personId)
    .where('created_at', '>=', at)
    .select('person_id')
    .executeTakeFirst()
  return row !== undefined
}
