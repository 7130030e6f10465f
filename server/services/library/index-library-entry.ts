import { facetsOf } from '#domain/library/library-facets.ts'
import { indexEntry } from '#domain/library/index-entry.ts'
import type { LibraryEntry } from '#domain/library/library-entry.ts'
import type { Content } from '#server/content/content.ts'
import type { EntryRow } from '#server/store/library/save-library-entries.ts'

/** Makes an entry ready for the index: with the names that content and register have for what its card holds keys of. */
export function indexLibraryEntry(content: Content, entry: LibraryEntry): EntryRow {
  const { card, organisationCode, hasChanged, publishedOn } = entry
  const owners = content.organisations.filter(({ code }) => card.organisations.includes(code))
  const isMadeUp = owners.some(({ fictional }) => fictional)
  const named = [
    ...content.areas.filter(({ id }) => id === card.area).map(({ name }) => name),
    ...content.chainSteps.filter(({ step }) => step === card.step).map(({ name }) => name),
    ...content.subGoals.filter(({ id }) => card.subGoals.includes(id)).map(({ name }) => name),
    ...content.methods.filter(({ id }) => card.methods.includes(id)).map(({ name }) => name),
  ]
  const organisations = owners.flatMap(({ name, officialName, alsoKnownAs, countyName }) => [
    name,
    officialName,
    ...alsoKnownAs,
    countyName ?? '',
  ])
  return {
    card,
    organisationCode,
    facets: facetsOf(card, content),
    // What is made up stands after what has happened, wherever no word is looked for.
    hasChanged: hasChanged && !isMadeUp,
    newest: isMadeUp ? null : (publishedOn ?? (card.years.to === null ? null : `${card.years.to}-12-31`)),
    indexed: indexEntry(entry, { named, organisations }),
  }
}
