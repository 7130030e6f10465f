import type { Role } from '../people/person.ts'
import type { Answer, Consensus, Occasion } from './assessment.ts'

/** How many people of one role handed in a sheet. */
export type RaterCount = Readonly<{ role: Role; count: number }>

/** An occasion with what the group agreed on and who rated; `raters` is empty where a workbook says nothing of them. */
export type OccasionRecord = Occasion &
  Readonly<{
    meetingPosition: number
    consensus: readonly Consensus[]
    raters: readonly RaterCount[]
  }>

/** What the group agreed on, by item number. Items nobody has agreed on are absent, which counts as unrated. */
export function answersOf(record: Pick<OccasionRecord, 'consensus'>): ReadonlyMap<number, Answer> {
  return new Map(record.consensus.map(({ item, answer }) => [item, answer]))
}
