import type { Database } from '#server/context.ts'

/** Takes entries out of the index of the library: no word of them stays behind there. Unknown keys are passed over. */
export async function removeLibraryEntries(db: Database, keys: readonly string[]): Promise<void> {
  await db
    .deleteFrom('library_entry')
    .where('key', '=', (row) => row.fn.any(row.val(keys)))
    .execute()
}
