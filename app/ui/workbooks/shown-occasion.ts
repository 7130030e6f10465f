import type { OccasionState } from '#domain/assessments/assessment.ts'
import type { ItemChange, PlannedStatus } from '#domain/workbooks/plan-import.ts'

/** One occasion of the workbook beside what is stored. */
export type ShownOccasion = Readonly<{
  id: string
  label: string
  date: string | null
  status: PlannedStatus
  sum: number | null
  max: number
  rated: number
  ratings: readonly unknown[]
  stored: Readonly<{
    date: string | null
    state: OccasionState
    score: Readonly<{ sum: number | null; max: number; rated: number }>
  }> | null
  changes: readonly ItemChange[]
}>
