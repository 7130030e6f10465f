import type { ArchiveRows } from '#domain/archive/archive.ts'

/** What each file below `data/` of an archive holds, by the name of the file, as an older format may have it. */
export type ConceptData = Readonly<Record<string, ArchiveRows>>
