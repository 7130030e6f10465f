import type { Localized } from '#domain/language/language.ts'
import type { SuggestionView } from '#domain/library/suggestion-view.ts'
import { Details } from '../details.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { HowChosen } from './suggestions-section.tsx'
import { Suggestions } from './suggestions.tsx'

type Props = Readonly<{
  item: number
  title: Localized
  suggestions: readonly SuggestionView[] | undefined
  /** Of the titles of examples: one below that of what they stand under. */
  heading: 'h3' | 'h4'
}>

/** Examples on a statement that was scored low, folded; nothing where there are none. */
export function ItemSuggestions({ item, title, suggestions, heading }: Props) {
  const t = useTexts().suggestions
  const localized = useLocalized()
  if (!suggestions) return null
  return (
    <Details summary={t.onItem(item, localized(title))}>
      <Suggestions suggestions={suggestions} heading={heading} />
      <p className="suggestions__more">
        <HowChosen />
      </p>
    </Details>
  )
}
