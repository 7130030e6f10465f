import type { Language } from '#domain/language/language.ts'
import type { Frequency } from '#domain/measures/measure.ts'
import { weekOf } from '#domain/measures/period.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

const monthsOfQuarter = 3
const quarterOf = (date: string) => Math.ceil(Number(date.slice(5, 7)) / monthsOfQuarter)

/** What a period is called where it stands by itself: vecka 12 2026, mars 2026, kvartal 1 2026. */
export function periodLabel(language: Language, every: Frequency, date: string): string {
  const { long } = textsIn(language).measures.charts
  if (every === 'day') return formatDate(language, date)
  if (every === 'week') return long.week(weekOf(date))
  if (every === 'month') return formatDate(language, date.slice(0, 7))
  if (every === 'quarter') return long.quarter({ quarter: quarterOf(date), year: date.slice(0, 4) })
  return date.slice(0, 4)
}

/** What a period is called along an axis, where the year stands below: v. 12, mars, kv 1. */
export function periodTick(language: Language, every: Frequency, date: string): string {
  const { short, months } = textsIn(language).measures.charts
  if (every === 'week') return short.week(weekOf(date).week)
  if (every === 'quarter') return short.quarter(quarterOf(date))
  if (every === 'year') return date.slice(0, 4)
  const month = months[Number(date.slice(5, 7)) - 1]!
  return every === 'month' ? month : `${Number(date.slice(8))} ${month}`
}

/** The year that a period is counted to. */
export function periodYear(every: Frequency, date: string): string {
  return every === 'week' ? String(weekOf(date).year) : date.slice(0, 4)
}
