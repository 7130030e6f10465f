import type { Localized } from '#domain/language/language.ts'
import type { Round } from '#domain/rounds/round.ts'
import { formatDate } from '#texts/formats.ts'
import '../../theme/rounds.css'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  round: Round
  checklists: readonly Readonly<{ id: string; title: Localized }>[]
}>

/** When the round was, which checklists it used, what is uncertain about it, and where we know it from. */
export function RoundFacts({ round, checklists }: Props) {
  const { rounds: t, common } = useTexts()
  const to = useAddress()
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <>
      <Section title={t.about}>
        <dl className="facts facts--rows">
          <dt>{t.period}</dt>
          <dd>
            {round.period}, {t.status[round.status]}
          </dd>
          <dt>{t.checklists}</dt>
          <dd>
            {checklists.length === 0 && t.checklistUnknown}
            {checklists.map(({ id, title }, i) => (
              <span key={id}>
                {i > 0 && ', '}
                <a className="ds-link" href={to('instrument', { instrument: id })}>
                  {localized(title)}
                </a>
              </span>
            ))}
          </dd>
        </dl>
      </Section>
      {round.notes.length > 0 && (
        <Section title={t.notes}>
          <ul className="notes">
            {round.notes.map((note) => (
              <li key={note.sv}>{localized(note)}</li>
            ))}
          </ul>
        </Section>
      )}
      {round.sources.length > 0 && (
        <Section title={common.sources}>
          <ul className="notes">
            {round.sources.map(({ title, publisher, date, url }) => (
              <li key={title}>
                {url === null ? (
                  <cite>{title}</cite>
                ) : (
                  <a className="ds-link" href={url}>
                    {title}
                  </a>
                )}
                , {publisher}
                {date !== null && `, ${date.length === 4 ? date : formatDate(language, date)}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
