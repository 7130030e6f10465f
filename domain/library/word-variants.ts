/** How well something in the library answers a word that was typed, the closest first. */
export const closeness = ['same', 'respelled', 'compound', 'split', 'part'] as const
export type Closeness = (typeof closeness)[number]

/**
 * What is looked for in place of a word: stems of which any will do, for each of the parts that are all needed. All but
 * `split` have one part.
 */
export type Variant = Readonly<{ closeness: Closeness; parts: readonly (readonly string[])[] }>

/** A word that was typed, and all that answers it. */
export type SearchedWord = Readonly<{
  word: string
  variants: readonly Variant[]
  /** False for a word that means little in one of the languages, such as *men*: it weighs but is not asked for. */
  required: boolean
  /** The word of the library that is looked for instead, where the one typed is taken for a slip; null otherwise. */
  readAs: string | null
}>
