import type { Language, Localized } from '../language/language.ts'
import type { LibraryEntry } from './library-entry.ts'
import { splitWords } from './split-words.ts'

/** Where a word stands: A title, B keywords, C names, D all other text. */
export const fields = ['A', 'B', 'C', 'D'] as const
export type Field = (typeof fields)[number]

/** A word of an entry, and where it stands. */
export type SaidWord = readonly [language: Language, field: Field, word: string]

/** A keyword of several words, such as *idrott tjejer*: whoever types just that is given what has it first. */
export type SaidPhrase = readonly [language: Language, words: readonly string[]]

/** All that an entry is found by. */
export type IndexedWords = Readonly<{ words: readonly SaidWord[]; phrases: readonly SaidPhrase[] }>

/** Names that stand for what a card holds the keys of: its area, step, sub-goals, methods and organisations. */
export type EntryNames = Readonly<{ named: readonly Localized[]; organisations: readonly string[] }>

/**
 * All words of an entry with where they stand, each word once a language and place. A text in one language counts in
 * that one only; names of organisations count as Swedish.
 */
export function indexEntry({ card, keywords, body }: LibraryEntry, names: EntryNames): IndexedWords {
  const words = new Map<string, SaidWord>()
  const say = (language: Language, field: Field, text: string) => {
    for (const word of splitWords(text)) words.set(`${language} ${field} ${word}`, [language, field, word])
  }
  for (const language of card.languages) {
    say(language, 'A', card.title[language])
    for (const keyword of keywords[language]) say(language, 'B', keyword)
    for (const text of [card.summary, ...body]) if (text !== null) say(language, 'D', text[language])
  }
  // What the field calls things is known in both languages, whichever the example is written in.
  for (const language of ['sv', 'en'] as const)
    for (const name of [...names.named, card.owner]) say(language, 'C', name[language])
  for (const name of names.organisations) say('sv', 'C', name)
  const phrases = card.languages.flatMap((language) =>
    keywords[language].flatMap((keyword): readonly SaidPhrase[] => {
      const parts = splitWords(keyword)
      return parts.length > 1 ? [[language, parts]] : []
    }),
  )
  return { words: [...words.values()], phrases }
}
