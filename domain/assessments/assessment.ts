import type { Circle } from '../access/circle.ts'
import type { Role } from '../people/person.ts'

/**
 * What somebody, or the group, says of one statement. A value is on the scale of the instrument version.
 * `written` keeps what stood in a workbook when it is no step of the scale; such an answer is unrated.
 */
export type Answer =
  | Readonly<{ kind: 'rated'; value: number }>
  | Readonly<{ kind: 'unknown' }>
  | Readonly<{ kind: 'not-applicable' }>
  | Readonly<{ kind: 'unrated'; written: string | null }>

/** One person's answer to one statement. */
export type Rating = Readonly<{
  item: number
  answer: Answer
  comment: string
  savedAt: string
  version: number
}>

/** What the group agreed on for one statement, with its reason and evidence (a link or a text). */
export type Consensus = Readonly<{
  item: number
  answer: Answer
  reason: string
  evidence: string
  savedAt: string
  version: number
}>

/** `rating`: blind, each on their own. `agreeing`: the spread is shown and the group agrees. `closed`: done. */
export type OccasionState = 'rating' | 'agreeing' | 'closed'

/** One self-assessment of one organisation on one level of one instrument version. */
export type Occasion = Readonly<{
  id: string
  roundSlug: string
  organisationCode: string
  meetingId: string
  instrumentId: string
  levelId: string
  label: string
  /** ISO date; null where the workbook gave none. */
  date: string | null
  state: OccasionState
  source: 'browser' | 'workbook'
  /** Why the result moved since the last occasion, in the group's own words. */
  shiftNote: string
  version: number
  /** With whom it is shared. */
  circle: Circle
}>

/** One invited person's sheet at an occasion. */
export type Assessment = Readonly<{
  id: string
  occasionId: string
  personId: string
  personName: string
  role: Role
  submittedAt: string | null
}>
