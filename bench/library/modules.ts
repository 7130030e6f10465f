/** What the measurement of the library uses of the product; bundled first, since Node reads no JSX. */
export { caseEntry } from '#domain/library/case-entry.ts'
export { readConfig } from '#server/config.ts'
export { openApplication } from '#server/open-application.ts'
export { openContext } from '#server/open-context.ts'
export { indexLibraryEntry } from '#server/services/library/index-library-entry.ts'
export { searchLibrary } from '#server/services/library/search-library.ts'
export { saveLibraryEntries } from '#server/store/library/save-library-entries.ts'
