import type { Database } from '#server/context.ts'

/** The address of a person's account; null where it has none. */
export async function findEmailOf(db: Database, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .where('person_id', '=', personId)
    .select('email')
    .executeTakeFirst()
  return row?.email ?? null
}
