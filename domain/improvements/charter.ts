import type { Localized } from '../language/language.ts'

/** An article of the charter for equality of women and men in local life. */
export type CharterArticle = Readonly<{
  slug: string
  /** Null where it is not known, as of the nine that came in 2022. */
  number: number | null
  /** The version of the charter that brought it. */
  since: 2006 | 2022
  name: Localized
  /** Whether the Swedish title stands in a source or is our translation. */
  swedish: 'source' | 'inferred'
}>

/** A part of the charter, by the competence that its articles are about. */
export type CharterPart = Readonly<{ id: string; name: Localized; articles: readonly CharterArticle[] }>
