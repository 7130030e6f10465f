import { coversYear } from '#domain/reports/covers-year.ts'
import { yearOf } from '#domain/reports/year-of.ts'
import { hasPassed } from '#domain/rounds/has-passed.ts'
import type { Meeting, Round } from '#domain/rounds/round.ts'
import type { RoundOfYear, YearRows } from './rows.ts'

/** A meeting with the round that it belongs to. */
export type MeetingOfYear = Readonly<{ round: Round; meeting: Meeting }>

/** The rounds and meetings of an organisation, as one year sees them. */
export type YearMeetings = Readonly<{
  /** Rounds that reach over the year or have a meeting in it. */
  rounds: readonly RoundOfYear[]
  /** In the year, in the order of time. */
  inYear: readonly MeetingOfYear[]
  /** Of those, how many have been held. */
  held: number
  /** Not held when the year ended, or when the rows were read, and no later than the year after. */
  ahead: readonly MeetingOfYear[]
  /** Of the rounds of the year, without a date, so that nobody knows in which year they are. */
  undated: readonly MeetingOfYear[]
}>

/** Sorts the meetings of an organisation's rounds by year. */
export function sortMeetings({ rounds, year, today }: YearRows): YearMeetings {
  const ofYear = rounds.filter(
    ({ round, meetings }) =>
      coversYear(round.period, year) || meetings.some(({ date }) => yearOf(date) === year),
  )
  const all = ofYear.flatMap(({ round, meetings }) => meetings.map((meeting) => ({ round, meeting })))
  const dated = all
    .filter(({ meeting }) => meeting.date !== null)
    .toSorted((a, b) => (a.meeting.date! < b.meeting.date! ? -1 : 1))
  const inYear = dated.filter(({ meeting }) => yearOf(meeting.date) === year)
  const turn = yearOf(today)! > year ? `${year + 1}-01-01` : today
  const isAhead = ({ meeting }: MeetingOfYear) =>
    !hasPassed(meeting.date!, turn) && yearOf(meeting.date)! <= year + 1
  return {
    rounds: ofYear,
    inYear,
    held: inYear.filter((one) => !isAhead(one)).length,
    ahead: dated.filter(isAhead),
    undated: all.filter(({ meeting }) => meeting.date === null),
  }
}
