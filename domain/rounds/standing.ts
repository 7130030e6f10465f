import type { RaterComparison } from '../assessments/compare-raters.ts'
import type { Shift } from '../assessments/compute-shift.ts'
import type { OccasionRecord } from '../assessments/occasion-record.ts'
import type { Score } from '../assessments/score-answers.ts'
import type { ChainStep, Improvement } from '../improvements/improvement.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { NextStep } from './next-step.ts'
import type { Participation } from './round.ts'
import type { MeetingProgress } from './track-progress.ts'

/** An occasion at a glance. */
export type OccasionSummary = Pick<
  OccasionRecord,
  'id' | 'meetingId' | 'instrumentId' | 'levelId' | 'date' | 'state' | 'source' | 'shiftNote' | 'circle'
> &
  Readonly<{
    /** Null until the occasion is closed: half an agreement is no result. */
    score: Score | null
    /** Since the last closed occasion on the same version and level; null where there is none. */
    shift: Pick<Shift, 'total' | 'n'> | null
    raters: RaterComparison['kind'] | null
    /** Statements the group has agreed on so far. */
    agreed: number
  }>

/** Where one organisation stands in a round. */
export type Standing = Readonly<{
  organisation: Organisation
  participation: Participation
  /** Whether whoever asks sees any of the work here; where not, it is not said how far it has come. */
  isShared: boolean
  progress: readonly MeetingProgress[]
  occasions: readonly OccasionSummary[]
  improvements: readonly Improvement[]
  /** The highest step of the results chain that any improvement has reached. */
  highest: ChainStep | null
  steps: readonly NextStep[]
  /** ISO time of the last save of anything in the round; null when nothing was ever saved, undefined where it is not told. */
  lastSaved: string | null | undefined
}>
