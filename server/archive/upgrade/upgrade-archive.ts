import { formatVersion } from '../schema/archive-schemas.ts'
import { addImprovementWork } from './add-improvement-work.ts'
import { addSettledComments } from './add-settled-comments.ts'
import { addStatistics } from './add-statistics.ts'
import type { ConceptData } from './concept-data.ts'

type Step = (data: ConceptData) => ConceptData

/** The step from each format to the next, by the format it starts from. */
const steps: Readonly<Record<number, Step>> = {
  1: addSettledComments,
  2: addStatistics,
  3: addImprovementWork,
}

/** Brings the data of an older format to the present one, step by step. The result is checked like any other. */
export function upgradeArchive(data: ConceptData, version: number): ConceptData {
  let upgraded = data
  for (let from = version; from < formatVersion; from++) upgraded = steps[from]!(upgraded)
  return upgraded
}
