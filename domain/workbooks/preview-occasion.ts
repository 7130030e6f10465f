import type { Answer, OccasionState } from '../assessments/assessment.ts'
import type { Score } from '../assessments/score-answers.ts'
import type { ItemChange, PlannedStatus } from './plan-import.ts'

/** One statement as the workbook has it. `rating` is null unless it is a step of the scale. */
export type PreviewRating = Readonly<{ item: number; rating: number | null; comment: string; answer: Answer }>

/** One occasion as it would be read in, beside what is stored. */
export type PreviewOccasion = Readonly<{
  /** Id of the meeting. */
  id: string
  label: string
  date: string | null
  status: PlannedStatus
  sum: number | null
  max: number
  rated: number
  ratings: readonly PreviewRating[]
  stored: Readonly<{ date: string | null; state: OccasionState; score: Score }> | null
  changes: readonly ItemChange[]
}>
