import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { monthNumbers } from '#stats/month-numbers.ts'
import type { Frequency } from './measure.ts'
import { mondayOf, startOfPeriod } from './period.ts'

/** The first day of the period that a text names, or why it names none. */
export type ReadPeriod =
  | Readonly<{ date: string; problem: null; isDay: boolean }>
  | Readonly<{ date: null; problem: 'not-a-date' | 'ambiguous-date' | 'other-period' }>

type Named = Readonly<{ day: string; names: Frequency }>

const two = (number: number | string) => String(number).padStart(2, '0')

/**
 * Reads which period a text names, as people and spreadsheets write it in Swedish and English: a day (2026-03-12,
 * 20260312, 12.3.2026, 12 mars 2026), a week (2026-v12, 2026W12, v. 12 2026), a month (2026-03, mars 2026, mar-26), a
 * quarter (2026 kv 1, Q1 2026) or a year. A day means the period it lies in. What names something longer or shorter than
 * the measure has is refused, and so is 3/4/2026, which is two different days in the two languages.
 */
export function readPeriod(text: string, every: Frequency): ReadPeriod {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const slashed = /^(\d{1,2})\/(\d{1,2})[/ -](\d{4})$/.exec(written)
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])]
    if (a <= 12 && b <= 12 && a !== b && written.split('/').length === 3)
      return { date: null, problem: 'ambiguous-date' }
  }
  const named =
    nameDay(written) ?? nameWeek(written) ?? nameMonth(written) ?? nameQuarter(written) ?? nameYear(written)
  if (named === null || !isCalendarDate(named.day)) return { date: null, problem: 'not-a-date' }
  if (named.names !== 'day' && named.names !== every) return { date: null, problem: 'other-period' }
  return { date: startOfPeriod(named.day, every), problem: null, isDay: named.names === 'day' }
}

function nameDay(text: string): Named | null {
  const parts =
    order(/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00.*)?$/.exec(text), [1, 2, 3]) ??
    order(/^(\d{4})(\d{2})(\d{2})$/.exec(text), [1, 2, 3]) ??
    order(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text), [3, 2, 1]) ??
    ofSlashes(text) ??
    ofWords(text)
  return parts && { day: `${parts[0]}-${two(parts[1])}-${two(parts[2])}`, names: 'day' }
}

type Parts = readonly [year: string, month: string, day: string]

function order(match: RegExpExecArray | null, [y, m, d]: readonly [number, number, number]): Parts | null {
  return match && [match[y]!, match[m]!, match[d]!]
}

/** 12/3 2026 is Swedish. Of 12/31/2026 and 31/12/2026 only one reading exists. */
function ofSlashes(text: string): Parts | null {
  const match = /^(\d{1,2})\/(\d{1,2})[/ -](\d{4})$/.exec(text)
  if (!match) return null
  return Number(match[2]) > 12 ? order(match, [3, 1, 2]) : order(match, [3, 2, 1])
}

function ofWords(text: string): Parts | null {
  const daysFirst = /^(?:den )?(\d{1,2})(?:[.:]?[ea]?| st| nd| rd| th)? (\p{L}+)\.? (\d{4})$/u.exec(text)
  const monthFirst = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text)
  const [word, day, year] = daysFirst
    ? [daysFirst[2]!, daysFirst[1]!, daysFirst[3]!]
    : monthFirst
      ? [monthFirst[1]!, monthFirst[2]!, monthFirst[3]!]
      : []
  const month = monthNumbers.get(word ?? '')
  return month === undefined ? null : [year!, String(month), day!]
}

const week = '(?:v|w|vecka|week)\\.?'

function nameWeek(text: string): Named | null {
  const yearFirst = new RegExp(`^(\\d{4})[- ]?${week} ?(\\d{1,2})$`).exec(text)
  const weekFirst = new RegExp(`^${week} ?(\\d{1,2}),?[- ]?(\\d{4})$`).exec(text)
  const [year, number] = yearFirst ? [yearFirst[1], yearFirst[2]] : [weekFirst?.[2], weekFirst?.[1]]
  if (year === undefined || Number(year) < 1900) return null
  const day = mondayOf(Number(year), Number(number))
  return day === null ? null : { day, names: 'week' }
}

function nameMonth(text: string): Named | null {
  const digits = /^(\d{4})[-/](\d{1,2})$/.exec(text)
  if (digits) return { day: `${digits[1]}-${two(digits[2]!)}-01`, names: 'month' }
  const words = /^(\p{L}+)\.?[- ](\d{4}|\d{2})$/u.exec(text)
  const yearFirst = /^(\d{4})[- ](\p{L}+)\.?$/u.exec(text)
  const [word, year] = words ? [words[1]!, words[2]!] : [yearFirst?.[2], yearFirst?.[1]]
  const month = monthNumbers.get(word ?? '')
  if (month === undefined || year === undefined) return null
  return { day: `${year.length === 2 ? `20${year}` : year}-${two(month)}-01`, names: 'month' }
}

const quarter = '(?:q|k|kv|kvartal|quarter)\\.?'

function nameQuarter(text: string): Named | null {
  const yearFirst = new RegExp(`^(\\d{4})[- ]?${quarter} ?([1-4])$`).exec(text)
  const quarterFirst = new RegExp(`^${quarter} ?([1-4]),?[- ]?(\\d{4})$`).exec(text)
  const [year, number] = yearFirst ? [yearFirst[1], yearFirst[2]] : [quarterFirst?.[2], quarterFirst?.[1]]
  return year === undefined
    ? null
    : { day: `${year}-${two((Number(number) - 1) * 3 + 1)}-01`, names: 'quarter' }
}

function nameYear(text: string): Named | null {
  return /^\d{4}$/.test(text) ? { day: `${text}-01-01`, names: 'year' } : null
}
