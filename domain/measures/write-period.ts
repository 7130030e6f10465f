import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import type { Frequency } from './measure.ts'
import { endOfPeriod, startOfPeriod, weekOf } from './period.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** A period as a form holds it, which `readPeriod` reads in every language: 2026-v12, 2026-03, 2026-Q1, 2026. */
export function writePeriod(date: string, every: Frequency): string {
  if (every === 'day') return date
  if (every === 'month') return date.slice(0, 7)
  if (every === 'year') return date.slice(0, 4)
  if (every === 'quarter') return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
  const { year, week } = weekOf(date)
  return `${year}-v${two(week)}`
}

/**
 * The period that somebody is most likely about to enter: the one after the latest, or the one that goes on now where
 * nothing has been entered yet. Null where that has not begun.
 *
 * @param latest ISO date of the first day of the latest period, or null.
 * @param today ISO date.
 */
export function nextPeriod(latest: string | null, every: Frequency, today: string): string | null {
  if (latest === null) return startOfPeriod(today, every)
  const next = dayOfNumber(dayNumber(endOfPeriod(latest, every)) + 1)
  return next > today ? null : next
}
