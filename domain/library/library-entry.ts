import type { Language, Localized } from '../language/language.ts'
import type { LibraryCard } from './library-card.ts'

/** Something in the library as it is put into the index: its card, and what else it is found by. */
export type LibraryEntry = Readonly<{
  /** Adoptions are counted when the card is shown. */
  card: Omit<LibraryCard, 'adoptions'>
  /** Whose example it is; null for what a report has published. */
  organisationCode: string | null
  /** ISO date of publishing here; null for what a report has published, where the years say when. */
  publishedOn: string | null
  /** Whether it tells of a changed outcome with figures from before and after for both sexes. */
  hasChanged: boolean
  /** Words people search by that the text lacks. Never shown. */
  keywords: Readonly<Record<Language, readonly string[]>>
  /** All other text of it, such as the problem and what was tried, in any order. */
  body: readonly Localized[]
}>
