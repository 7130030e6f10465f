import type { Wave } from '#domain/follow-up/follow-up.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  questions: readonly Readonly<{ improvementId: string; title: string; wave: Wave; endedOn: string }>[]
}>

/** The questions that wait for somebody about improvements that are over; nothing where none does. */
export function OwnQuestions({ questions }: Props) {
  const t = useTexts().followUp.home
  const to = useAddress()
  const language = useLanguage()
  if (questions.length === 0) return null
  return (
    <Section id="follow-ups" title={t.title}>
      <ul className="plain-list">
        {questions.map(({ improvementId: improvement, title, wave, endedOn }) => (
          <li key={improvement}>
            <a className="ds-link" href={to('followUp', { improvement, wave: String(wave) })} dir="auto">
              {title}
            </a>
            <p className="note">{t.why({ wave, day: formatDate(language, endedOn) })}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
