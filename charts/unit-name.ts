import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'

/** Units that say the same whatever is counted; all others say it only in the words of the source. */
const exact = ['percent', 'number', 'kronor', 'kronor-in-all', 'years', 'days'] as const

/**
 * The unit of a key figure in words: our own where they say all, else the source's, which are Swedish. Empty where
 * nobody knows it.
 */
export function unitName(
  language: Language,
  { unit, unitText }: Pick<Classification, 'unit' | 'unitText'>,
): string {
  const { units } = textsIn(language).figures
  const says = (exact as readonly string[]).includes(unit)
  return says ? units[unit] : unitText || units[unit]
}
