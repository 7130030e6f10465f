import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  improvements: readonly Readonly<{ improvementId: string; title: string; links: number; since: string }>[]
}>

/** One's own improvements whose evidence can no longer be opened; nothing where there is none. */
export function OwnDeadLinks({ improvements }: Props) {
  const t = useTexts().links.home
  const to = useAddress()
  const language = useLanguage()
  if (improvements.length === 0) return null
  return (
    <Section id="dead-links" title={t.title}>
      <ul className="plain-list">
        {improvements.map(({ improvementId: improvement, title, links, since }) => (
          <li key={improvement}>
            <a className="ds-link" href={`${to('improvement', { improvement })}#results`} dir="auto">
              {title}
            </a>
            <p className="note">{t.why(links, formatDate(language, since))}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
