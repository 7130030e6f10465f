import { useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Section } from '#app/ui/section.tsx'
import { formatPoints } from '#texts/formats.ts'
import type { ComparisonData } from './comparison.server.ts'

/** The statements on which a group has most to tell each other, as questions. Nobody is named as high or low. */
export function TalkSection({ chosen }: { chosen: NonNullable<ComparisonData['chosen']> }) {
  const t = useTexts().comparison
  const language = useLanguage()
  const localized = useLocalized()
  const { differences, group, titles } = chosen
  if (differences.length === 0) {
    return (
      <Section id="talk" title={t.talkHeading}>
        <p>{group.n < 2 ? t.talkTooFew : t.talkNothing}</p>
      </Section>
    )
  }
  return (
    <Section id="talk" title={t.talkHeading} lead={t.talkLead}>
      <ol className="cards">
        {differences.map(({ item, spread }) => (
          <li key={item} className="ds-card talk-card">
            <h3 className="ds-heading" data-size="2xs">
              {item}. {localized(titles[item]!)}
            </h3>
            {spread && (
              <p>
                {t.talkSpread(
                  formatPoints(language, spread.min),
                  formatPoints(language, spread.max),
                  spread.n,
                )}
              </p>
            )}
            <p>{t.talkQuestion}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
