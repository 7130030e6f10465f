import type { Language } from '#domain/language/language.ts'
import { shareOf } from '#stats/share-of.ts'
import { formatNumber } from '#texts/formats.ts'

/** A part of a whole in per cent with one decimal, without the sign; a dash where there is no whole. */
export function formatShare(language: Language, part: number, whole: number): string {
  const share = shareOf(part, whole)
  return share === null ? '–' : formatNumber(language, share * 100, 1)
}
