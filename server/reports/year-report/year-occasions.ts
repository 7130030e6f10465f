import { orderInTime } from '#domain/assessments/order-in-time.ts'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { coversYear } from '#domain/reports/covers-year.ts'
import { yearOf } from '#domain/reports/year-of.ts'
import { type NamedOccasion, nameOccasion } from '../figures/occasion-figures.ts'
import type { YearRows } from './rows.ts'

/** The self-assessments of an organisation, as one year sees them. */
export type YearOccasions = Readonly<{
  /** All that are closed, in the order of time, whatever their year. */
  closed: readonly NamedOccasion[]
  /** Closed, and of the year. */
  inYear: readonly NamedOccasion[]
  /** Closed in a round that reaches over the year, but without a date, so that nobody knows whether they are of it. */
  undated: readonly NamedOccasion[]
  /** Of the year and not closed. */
  underWay: readonly NamedOccasion[]
}>

/** Sorts self-assessments by the year of their own date, else of their meeting's. */
export function sortOccasions(rows: YearRows): YearOccasions {
  const named = rows.occasions.map((record) => nameInTime(rows, record))
  const closed = orderInTime(
    named.filter(({ record }) => record.state === 'closed'),
  ) as readonly NamedOccasion[]
  const isOfYear = ({ date }: NamedOccasion) => yearOf(date) === rows.year
  return {
    closed,
    inYear: closed.filter(isOfYear),
    undated: closed.filter(({ date, record }) => {
      const { round } = roundOf(rows, record)
      return date === null && coversYear(round.period, rows.year)
    }),
    underWay: named.filter((occasion) => occasion.record.state !== 'closed' && isOfYear(occasion)),
  }
}

/** Beside meetings of other rounds, a meeting is known by its round too. */
function nameInTime(rows: YearRows, record: OccasionRecord): NamedOccasion {
  const { round, meetings } = roundOf(rows, record)
  const named = nameOccasion(record, meetings)
  const several = new Set(rows.occasions.map(({ roundSlug }) => roundSlug)).size > 1
  const name = several
    ? { sv: `${named.name.sv}, ${round.name.sv}`, en: `${named.name.en}, ${round.name.en}` }
    : named.name
  return { ...named, key: `${round.slug}/${named.key}`, name }
}

function roundOf({ rounds }: YearRows, { roundSlug }: OccasionRecord) {
  return rounds.find(({ round }) => round.slug === roundSlug)!
}
