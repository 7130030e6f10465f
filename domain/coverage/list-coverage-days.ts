import type { Counted } from './coverage-item.ts'

const longestByQuarter = 4
const mostYears = 30

/**
 * Lists the days at which coverage is measured for a line: from the first thing that was kept until today, at the end of
 * every quarter where that is at most four years, else at the end of every year; the last thirty years at most. Today is
 * always the last one.
 *
 * @param today ISO date.
 * @returns ISO dates in order; none where nothing has begun to be kept.
 */
export function listCoverageDays(items: readonly Counted[], today: string): readonly string[] {
  const begun = items.filter(({ individualBased, keptSince }) => individualBased && keptSince <= today)
  if (begun.length === 0) return []
  const first = begun.map(({ keptSince }) => keptSince).reduce((a, b) => (a < b ? a : b))
  const thisYear = yearOf(today)
  const firstYear = Math.max(yearOf(first), thisYear - mostYears)
  const ends = thisYear - firstYear <= longestByQuarter ? ['03-31', '06-30', '09-30', '12-31'] : ['12-31']
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, i) => firstYear + i)
  const days = years.flatMap((year) => ends.map((end) => `${year}-${end}`))
  return [...days.filter((day) => day >= first && day < today), today]
}

/** The same day a year before; the last of February for a day that other years do not have. */
export function yearBefore(day: string): string {
  const before = `${yearOf(day) - 1}${day.slice(4)}`
  return before.endsWith('-02-29') ? before.replace('-29', '-28') : before
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
