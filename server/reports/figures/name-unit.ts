import { unitWords } from '#charts/unit-words.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language, Localized } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'

/** The unit of a key figure as that of a cell: in words, or that it is the key figure's own. */
export function nameUnit(classification: Pick<Classification, 'unit' | 'unitText'>): Localized {
  const say = (language: Language) =>
    unitWords(language, classification) || textsIn(language).sets.dots.otherUnit
  return { sv: say('sv'), en: say('en') }
}
