import { useLocation } from 'react-router'
import type { Language, Localized } from '#domain/language/language.ts'
import { type Texts, textsIn } from '#texts/texts.ts'
import { address, type AddressName, languageOf, type Parameters } from '../addresses.ts'

/** The language of the page, which its address decides. */
export function useLanguage(): Language {
  return languageOf(useLocation().pathname)
}

/** The words of the page's language. */
export function useTexts(): Texts {
  return textsIn(useLanguage())
}

/** Picks the page's language out of a text that exists in both. */
export function useLocalized(): (text: Localized) => string {
  const language = useLanguage()
  return (text) => text[language]
}

/** Makes addresses in the page's language. */
export function useAddress() {
  const language = useLanguage()
  return <Name extends AddressName>(
    name: Name,
    ...parameters: keyof Parameters<Name> extends never ? [] : [Parameters<Name>]
  ): string => address(language, name, ...parameters)
}
