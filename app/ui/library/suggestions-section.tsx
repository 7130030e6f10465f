import type { Area } from '#domain/improvements/area.ts'
import type { SuggestionView } from '#domain/library/suggestion-view.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Suggestions } from './suggestions.tsx'

type Props = Readonly<{
  suggestions: readonly SuggestionView[]
  /** Where more of the same is; left out where no area is known. */
  area?: Area | undefined
}>

/** What others have done that is near, or that nothing is; the way to more, and to the rule by which it is chosen. */
export function SuggestionsSection({ suggestions, area }: Props) {
  const t = useTexts().suggestions
  const localized = useLocalized()
  const to = useAddress()
  const library = to('library')
  return (
    <>
      {suggestions.length === 0 ? <p>{t.none}</p> : <Suggestions suggestions={suggestions} />}
      <p className="suggestions__more">
        <a className="ds-link" href={area ? `${library}?area=${area.id}` : library}>
          {area ? t.toArea(localized(area.name)) : t.toLibrary}
        </a>
        <HowChosen />
      </p>
    </>
  )
}

/** The way to the rule by which examples are chosen. */
export function HowChosen() {
  const t = useTexts().suggestions
  return (
    <a className="ds-link" href={`${useAddress()('method')}#suggestions`}>
      {t.how}
    </a>
  )
}
