import { useLocalized, useTexts } from '#app/ui/language.tsx'
import { ItemSuggestions } from '#app/ui/library/item-suggestions.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ComparisonData } from './comparison.server.ts'

/** The most that is told of at a time: what can be begun with next. */
const shown = 3

type Props = Readonly<{
  chosen: NonNullable<ComparisonData['chosen']>
  /** Examples on statements, by number. */
  suggestions: ComparisonData['suggestions']
  /** Where an improvement is begun. */
  begin: string
}>

/** Where the organisation placed itself low, each with a way to begin an improvement from it. */
export function LowSection({ chosen: { low, titles, measure }, suggestions, begin }: Props) {
  const t = useTexts().comparison
  const localized = useLocalized()
  if (low.length === 0) return null
  return (
    <Section id="low" title={t.lowHeading} lead={t.lowLead(low.length)}>
      <ul className="cards">
        {low.slice(0, shown).map((item) => {
          const title = `${item}. ${localized(titles[item]!)}`
          return (
            <li key={item} className="ds-card talk-card">
              <h3 className="ds-heading" data-size="2xs">
                {title}
              </h3>
              <p>
                <a
                  className="ds-link"
                  href={`${begin}?item=${measure.instrumentId}:${item}`}
                  aria-label={`${t.lowBegin}: ${title}`}
                >
                  {t.lowBegin}
                </a>
              </p>
              <ItemSuggestions
                item={item}
                title={titles[item]!}
                suggestions={suggestions[item]}
                heading="h4"
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
