import type { Localized } from '../language/language.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import type { LibraryCard } from './library-card.ts'
import type { SizeClass } from './size-class.ts'

/** Why an example is suggested, with the names of what it shares. */
export type NamedReason =
  | Readonly<{ kind: 'item' | 'area' | 'sub-goal'; name: Localized }>
  | Readonly<{ kind: 'words'; words: readonly string[] }>
  | Readonly<{ kind: 'size'; size: SizeClass; of: OrganisationKind }>
  | Readonly<{ kind: 'county' | 'outcome' | 'changed' }>

/** A suggested example as it is shown: what it is, whose, how far it came, and all reasons. */
export type SuggestionView = Readonly<{
  card: Pick<LibraryCard, 'slug' | 'title' | 'languages' | 'owner' | 'years' | 'step'>
  /** The name of the step it has reached. */
  step: Localized
  reasons: readonly NamedReason[]
}>
