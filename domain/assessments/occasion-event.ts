import type { OccasionState } from './assessment.ts'

/** That an occasion came into a state: when, through whom, and why where a reason was needed. */
export type OccasionEvent = Readonly<{
  toState: OccasionState
  /** ISO moment. */
  at: string
  personName: string | null
  reason: string
}>
