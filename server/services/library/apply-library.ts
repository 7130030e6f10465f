import { caseEntry } from '#domain/library/case-entry.ts'
import type { Content } from '#server/content/content.ts'
import type { Database } from '#server/context.ts'
import { listCaseKeys } from '#server/store/library/list-case-keys.ts'
import { removeLibraryEntries } from '#server/store/library/remove-library-entries.ts'
import { type EntryRow, saveLibraryEntries } from '#server/store/library/save-library-entries.ts'
import { indexLibraryEntry } from './index-library-entry.ts'

/** The published cases of the content, ready for the index of the library. */
export function indexCases(content: Content): readonly EntryRow[] {
  return content.library.cases.map((one) => indexLibraryEntry(content, caseEntry(one, content.organisations)))
}

/** Fills the index with the published cases, and takes out those that are no longer among them. */
export async function applyLibrary(tx: Database, cases: readonly EntryRow[]): Promise<void> {
  const kept = new Set(cases.map(({ card }) => card.key))
  await removeLibraryEntries(
    tx,
    (await listCaseKeys(tx)).filter((key) => !kept.has(key)),
  )
  await saveLibraryEntries(tx, cases)
}
