import type { Database } from '#server/context.ts'

/** Takes what made-up organisations tell out of the index of the library, where nothing made up belongs. */
export async function removeMadeUpEntries(db: Database): Promise<void> {
  await db
    .deleteFrom('library_entry')
    .where('organisation_code', 'in', (from) =>
      from.selectFrom('organisation').select('code').where('fictional', '=', true),
    )
    .execute()
}
