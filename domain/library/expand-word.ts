import type { SearchedWord, Variant } from './word-variants.ts'

/** What the words of the library say of one that was typed. */
export type WordFacts = Readonly<{
  word: string
  sv: string | null
  en: string | null
  same: readonly string[]
  respelled: readonly string[]
  /** The parts of it as a compound, with the stems that each has in the library; null where it is none. */
  split: readonly (readonly string[])[] | null
  /** Stems of the library that are compounds with the word as a part. */
  compounds: readonly string[]
}>

/**
 * All that answers a word that was typed, the closest first; nothing where the library does not have it. A word that says
 * nothing in one of the languages, such as *men*, is looked for only as itself and weighs without being required; undefined
 * where it is nothing but such a word.
 */
export function expandWord(facts: WordFacts): SearchedWord | undefined {
  const { word, same, respelled, split, compounds } = facts
  const itself: readonly Variant[] = same.length > 0 ? [{ closeness: 'same', parts: [same] }] : []
  if (facts.sv === null || facts.en === null)
    return itself.length > 0 ? { word, variants: itself, required: false, readAs: null } : undefined
  const others: readonly Variant[] = [
    { closeness: 'respelled', parts: [respelled] },
    { closeness: 'compound', parts: [compounds] },
    { closeness: 'split', parts: split ?? [[]] },
  ]
  const variants = [...itself, ...others.filter(({ parts }) => parts.every((stems) => stems.length > 0))]
  return { word, variants, required: true, readAs: null }
}
