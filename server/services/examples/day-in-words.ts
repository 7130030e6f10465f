import type { Localized } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'

/** A day as both languages say it, from its ISO date. */
export function dayInWords(date: string): Localized {
  return { sv: formatDate('sv', date), en: formatDate('en', date) }
}
