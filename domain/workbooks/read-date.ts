import { dayOfNumber } from '#stats/day-number.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { monthNumbers } from '#stats/month-numbers.ts'
import type { CellValue } from './grid.ts'

const patterns: readonly Readonly<{
  pattern: RegExp
  parts: readonly ['y' | 'm' | 'd', ...('y' | 'm' | 'd')[]]
}>[] = [
  { pattern: /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, parts: ['y', 'm', 'd'] },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, parts: ['y', 'm', 'd'] },
  { pattern: /^(\d{4})[-/. ](\d{1,2})$/, parts: ['y', 'm'] },
  { pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, parts: ['d', 'm', 'y'] },
  { pattern: /^(?:den )?(\d{1,2})(?::?[ae])?\.? (\p{L}+)\.? (\d{4})$/u, parts: ['d', 'm', 'y'] },
  { pattern: /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u, parts: ['m', 'd', 'y'] },
  { pattern: /^(\p{L}+)\.? (\d{4})$/u, parts: ['m', 'y'] },
]

/**
 * Reads a date as people write it: 2017-01-25, 25 januari 2017, januari 2017, 2017-01, or Excel's number of days.
 *
 * @returns an ISO date, or year and month where no day is given; null when it is no date of a work round.
 */
export function readDate(value: CellValue): string | null {
  if (value.kind === 'date') return isUsual(value.date) ? value.date : null
  if (value.kind === 'number') return readSerial(value.number)
  if (value.kind !== 'text') return null
  const text = value.text.trim().toLowerCase().replace(/\s+/g, ' ')
  for (const { pattern, parts } of patterns) {
    const match = pattern.exec(text)
    if (match) return toIso(parts, match.slice(1))
  }
  return null
}

function toIso(parts: readonly ('y' | 'm' | 'd')[], found: readonly string[]): string | null {
  const part = (name: 'y' | 'm' | 'd') => found[parts.indexOf(name)]
  const year = Number(part('y'))
  const monthText = part('m') ?? ''
  const month = monthNumbers.get(monthText) ?? Number(monthText)
  const day = part('d')
  if (!(month >= 1 && month <= 12)) return null
  const iso = `${String(year)}-${pad(month)}`
  if (day === undefined) return isUsual(iso) ? iso : null
  const full = `${iso}-${pad(Number(day))}`
  return isCalendarDate(full) && isUsual(full) ? full : null
}

/** Excel counts days from 1900 and believes that 1900 was a leap year, which matters only before March 1900. */
function readSerial(serial: number): string | null {
  const [firstOf1970, firstOf1990, firstOf2100] = [25_569, 32_874, 73_051]
  return serial >= firstOf1990 && serial < firstOf2100 ? dayOfNumber(Math.floor(serial) - firstOf1970) : null
}

/** Work rounds take place in our time; anything else in a date cell is a slip. */
function isUsual(iso: string): boolean {
  return iso >= '1990' && iso < '2100'
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
