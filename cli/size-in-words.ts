import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'

/** The size of a file as people say it, such as 4,2 MB. */
export function sizeInWords(language: Language, bytes: number): string {
  const megabytes = bytes / 1_000_000
  return `${formatNumber(language, megabytes, megabytes < 10 ? 1 : 0)} MB`
}
