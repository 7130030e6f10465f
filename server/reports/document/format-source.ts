import type { Source } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'

/** A source in one line, and its address where there is one that can be opened. */
export function formatSource(
  language: Language,
  { title, publisher, date, url }: Source,
): Readonly<{ text: string; url: string | null }> {
  const said = date === null ? '' : /^\d{4}-\d{2}/.test(date) ? formatDate(language, date) : date
  const parts = [title, publisher, said].filter((part) => part !== '')
  const text = parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ')
  return { text, url: url !== null && /^https?:\/\//.test(url) ? url : null }
}
