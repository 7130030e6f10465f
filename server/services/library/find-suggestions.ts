import { followItem } from '#domain/library/library-facets.ts'
import { stemsToCount, tellingQueryOf } from '#domain/library/relevance.ts'
import { splitWords } from '#domain/library/split-words.ts'
import { suggestExamples } from '#domain/library/suggest-examples.ts'
import type { SuggestionView } from '#domain/library/suggestion-view.ts'
import type { SubGoal } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { listAdoptions } from '#server/store/adoptions/list-adoptions.ts'
import { listSuggestible } from '#server/store/library/list-suggestible.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { expandWords } from './expand-words.ts'
import { nameSuggestion } from './name-suggestion.ts'

/** What somebody works with, as it is known where examples are to be suggested. */
export type SuggestionsFor = Readonly<{
  organisationCode: string
  area: string | null
  /** Statements such as `checklist-2023:7`. */
  items: readonly string[]
  subGoals: readonly SubGoal[]
  /** Titles of what it is about, such as its own and those of its key figures. */
  titles: readonly string[]
}>

/** As many words of titles as are looked for. */
const mostWords = 24

/** Up to three examples of the library that are near to what somebody works with, each with its reasons. */
export async function findSuggestions(
  ctx: Context,
  about: SuggestionsFor,
): Promise<readonly SuggestionView[]> {
  const { content, db } = ctx
  const organisation = await findOrganisation(db, about.organisationCode)
  if (!organisation) return []
  const items = about.items.flatMap((item) => followItem(item, content.crosswalks))
  const typed = [...new Set(about.titles.flatMap(splitWords))].slice(0, mostWords)
  const { words } = await expandWords(db, typed)
  const telling = words.flatMap((word) => {
    const query = tellingQueryOf(word)
    return query === undefined || !word.required
      ? []
      : [{ word: word.word, query, stems: stemsToCount(word) }]
  })
  const area = about.area === null ? [] : [`area:${about.area}`]
  const facets = [...area, ...items.map((item) => `item:${item}`)]
  const [candidates, adopted] = await Promise.all([
    listSuggestible(db, { facets, words: telling }),
    listAdoptions(db, { organisationCode: about.organisationCode }),
  ])
  const ownersOf = (codes: readonly string[]) =>
    content.organisations.filter(({ code }) => codes.includes(code))
  const suggested = suggestExamples(
    {
      organisation,
      area: about.area,
      items,
      subGoals: about.subGoals,
      adopted: adopted.map(({ exampleKey }) => exampleKey),
    },
    candidates.map((one) => ({ ...one, owners: ownersOf(one.card.organisations) })),
  )
  return suggested.map((one) => nameSuggestion(content, one))
}
