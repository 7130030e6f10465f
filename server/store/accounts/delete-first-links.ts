import type { Database } from '#server/context.ts'

/** Throws away the one-time links of one person, or, for null, those for an administrator who is not there yet. */
export async function deleteFirstLinks(db: Database, personId: string | null): Promise<void> {
  await db
    .deleteFrom('sign_in_step')
    .where('kind', '=', 'first-link')
    .where('person_id', 'is not distinct from', personId)
    .execute()
}
