import type { ArchiveRows } from '#domain/archive/archive.ts'
import { formatVersion } from '../schema/archive-schemas.ts'

/** What each file below `data/` of an archive holds, by the name of the file, as an older format may have it. */
export type ConceptData = Readonly<Record<string, ArchiveRows>>

type Step = (data: ConceptData) => ConceptData

/** The step from each format to the next, by the format it starts from. */
const steps: Readonly<Record<number, Step>> = {}

/** Brings the data of an older format to the present one, step by step. The result is checked like any other. */
export function upgradeArchive(data: ConceptData, version: number): ConceptData {
  let upgraded = data
  for (let from = version; from < formatVersion; from++) upgraded = steps[from]!(upgraded)
  return upgraded
}
