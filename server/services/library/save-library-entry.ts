import type { LibraryEntry } from '#domain/library/library-entry.ts'
import type { Context, Database } from '#server/context.ts'
import { saveLibraryEntries } from '#server/store/library/save-library-entries.ts'
import { indexLibraryEntry } from './index-library-entry.ts'

/**
 * Puts an organisation's own example into the index of the library, or its new version in the place of the old one, in
 * the transaction that publishes it. The database refuses another organisation's.
 */
export async function saveLibraryEntry(
  tx: Database,
  { content }: Pick<Context, 'content'>,
  entry: LibraryEntry,
): Promise<void> {
  await saveLibraryEntries(tx, [indexLibraryEntry(content, entry)])
}
