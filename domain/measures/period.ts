import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import type { Frequency } from './measure.ts'

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** The first day of the period that a day lies in. Weeks begin on Mondays. */
export function startOfPeriod(day: string, every: Frequency): string {
  if (every === 'day') return day
  if (every === 'week') return dayOfNumber(weekIndex(day) * 7 - 3)
  const months = monthsOf[every]
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** The last day of the period that begins on a day. */
export function endOfPeriod(start: string, every: Frequency): string {
  if (every === 'day') return start
  if (every === 'week') return dayOfNumber(dayNumber(start) + 6)
  const next = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + monthsOf[every]
  const first = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`
  return dayOfNumber(dayNumber(first) - 1)
}

/** The place of a period in time: periods that follow each other have places that do. */
export function indexOfPeriod(start: string, every: Frequency): number {
  if (every === 'day') return dayNumber(start)
  if (every === 'week') return weekIndex(start)
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  return Math.floor(month / monthsOf[every])
}

/** Weeks since the one that 1 January 1970, a Thursday, lies in. */
function weekIndex(day: string): number {
  return Math.floor((dayNumber(day) + 3) / 7)
}

/** The week of a day as ISO 8601 numbers it: the year's first is the one that holds 4 January. */
export function weekOf(day: string): Readonly<{ year: number; week: number }> {
  // The Thursday of a week lies in the year that the week belongs to.
  const year = Number(dayOfNumber(weekIndex(day) * 7).slice(0, 4))
  return { year, week: weekIndex(day) - weekIndex(`${year}-01-04`) + 1 }
}

/** The Monday of a week, or null where the year has no such week. */
export function mondayOf(year: number, week: number): string | null {
  const first = weekIndex(`${String(year).padStart(4, '0')}-01-04`)
  const monday = dayOfNumber((first + week - 1) * 7 - 3)
  const found = weekOf(monday)
  return week >= 1 && found.year === year && found.week === week ? monday : null
}
