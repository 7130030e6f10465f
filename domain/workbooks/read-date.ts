import type { CellValue } from './grid.ts'

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const monthNumbers = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))

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
  if (Number(day) < 1 || Number(day) > daysIn(year, month)) return null
  const full = `${iso}-${pad(Number(day))}`
  return isUsual(full) ? full : null
}

/** Excel counts days from 1900 and believes that 1900 was a leap year, which matters only before March 1900. */
function readSerial(serial: number): string | null {
  const firstOf1990 = 32_874
  if (!(serial >= firstOf1990 && serial < 73_051)) return null
  let days = Math.floor(serial) - firstOf1990
  let year = 1990
  for (; days >= yearLength(year); year++) days -= yearLength(year)
  let month = 1
  for (; days >= daysIn(year, month); month++) days -= daysIn(year, month)
  return `${String(year)}-${pad(month)}-${pad(days + 1)}`
}

/** Work rounds take place in our time; anything else in a date cell is a slip. */
function isUsual(iso: string): boolean {
  return iso >= '1990' && iso < '2100'
}

function yearLength(year: number): number {
  return daysIn(year, 2) + 337
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
