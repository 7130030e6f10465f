import type { Answer } from '../assessments/assessment.ts'
import type { Problem } from './problem.ts'

/** What the workbook says of one statement at one occasion. */
export type ItemReading = Readonly<{ item: number; answer: Answer; comment: string; evidence: string }>

/** One occasion column in which something is filled in. */
export type OccasionReading = Readonly<{
  meetingId: string
  /** The heading of its column, as written. */
  label: string
  /** ISO date, or year and month; null where none is given. */
  date: string | null
  /** One for every item of the instrument, in order. */
  items: readonly ItemReading[]
}>

/** All that a checklist workbook says, before it is compared with what is stored. */
export type ChecklistReading = Readonly<{
  sheet: string
  instrumentId: string
  /** As written; null where the cell is empty or missing. */
  organisation: Readonly<{ written: string; cell: string }> | null
  occasions: readonly OccasionReading[]
  problems: readonly Problem[]
}>

/** A workbook without a checklist that can be read, and why. */
export type NoReading = Readonly<{ instrumentId: null; problems: readonly Problem[] }>
