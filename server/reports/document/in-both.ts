import type { Language, Localized } from '#domain/language/language.ts'
import { type Texts, textsIn } from '#texts/texts.ts'

/** Words of a report, written once for each language. */
export type Write = (words: Texts['reports'], language: Language) => string

/** The same words in both languages, so that data do not depend on who reads them. */
export function inBoth(write: Write): Localized {
  return { sv: write(textsIn('sv').reports, 'sv'), en: write(textsIn('en').reports, 'en') }
}
