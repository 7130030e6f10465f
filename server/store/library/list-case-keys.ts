import type { Database } from '#server/context.ts'

/** The keys of all published cases in the index of the library. */
export async function listCaseKeys(db: Database): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('library_entry')
    .select('key')
    .where('organisation_code', 'is', null)
    .execute()
  return rows.map(({ key }) => key)
}
