import type { ColumnType } from 'kysely'
import type { Language } from '#domain/language/language.ts'
import type { LibraryCard } from '#domain/library/library-card.ts'
import type { Json } from './json.ts'

/** The index of the library, and its words. */
export type LibraryTables = {
  library_entry: {
    key: string
    slug: string
    organisation_code: string | null
    card: Json<Omit<LibraryCard, 'adoptions'>>
    facets: string[]
    document: string
    words: string[]
    has_changed: boolean
    newest: string | null
  }
  library_word: {
    word: string
    language: Language
    stem: string
    folded: ColumnType<string, never, never>
    folded_stem: ColumnType<string, never, never>
    entries: number
  }
}
