import { en } from './en.ts'
import { sv } from './sv.ts'

/** All words of the interface. Swedish is the pattern; English must have the same words with the same details. */
export type Texts = typeof sv

/** The words of one language. */
export function textsIn(language: 'sv' | 'en'): Texts {
  return language === 'sv' ? sv : en
}
