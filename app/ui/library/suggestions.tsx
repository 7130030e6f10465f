import type { NamedReason, SuggestionView } from '#domain/library/suggestion-view.ts'
import { formatList } from '#texts/formats.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'

/** Suggested examples, each with whose it is, how far it came, and every reason why it is suggested. */
export function Suggestions({
  suggestions,
  heading: Heading = 'h3',
}: Readonly<{ suggestions: readonly SuggestionView[]; heading?: 'h3' | 'h4' }>) {
  const { library, suggestions: t } = useTexts()
  const localized = useLocalized()
  const language = useLanguage()
  const reasonText = useReasonText()
  const to = useAddress()
  return (
    <ul className="suggestions">
      {suggestions.map(({ card, step, reasons }) => {
        const { slug, title, owner, years, languages } = card
        const facts = [localized(owner), library.years(years.from, years.to), localized(step)]
        return (
          <li key={slug} className="suggestion">
            <Heading
              className="ds-heading"
              data-size="2xs"
              lang={languages.includes(language) ? undefined : languages[0]}
            >
              <a className="ds-link" href={to('libraryStory', { slug })}>
                {localized(title)}
              </a>
            </Heading>
            <p className="note">{facts.join(' · ')}</p>
            <p className="suggestion__why">{t.why}</p>
            <ul className="suggestion__reasons">
              {reasons.map((reason) => (
                <li key={reason.kind}>{reasonText(reason)}</li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function useReasonText(): (reason: NamedReason) => string {
  const { librarySearch, suggestions } = useTexts()
  const t = suggestions.reasons
  const localized = useLocalized()
  const language = useLanguage()
  return (reason) => {
    if ('name' in reason) return t[reason.kind](localized(reason.name))
    if (reason.kind === 'words') return t.words(formatList(language, reason.words))
    if (reason.kind !== 'size') return t[reason.kind]
    const known = reason.of === 'municipality' || reason.of === 'region' ? t.size[reason.of] : t.otherSize
    return `${known} ${t.inhabitants(librarySearch.sizes[reason.size])}`
  }
}
