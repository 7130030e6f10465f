import '../../theme/organisations.css'
import type { Participation, Round } from '#domain/rounds/round.ts'
import { Empty } from '../empty.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  participations: readonly Readonly<{ round: Round; participation: Participation }>[]
}>

/** The rounds an organisation takes or took part in, each leading to its part in that round. */
export function TakenPart({ participations }: Props) {
  const t = useTexts().organisations
  const to = useAddress()
  const localized = useLocalized()
  const toRounds = (
    <a className="ds-link" href={to('rounds')}>
      {t.allRounds}
    </a>
  )
  return (
    <Section title={t.rounds}>
      {participations.length === 0 && <Empty action={toRounds}>{t.noRounds}</Empty>}
      {participations.length > 0 && (
        <ul className="plain-list">
          {participations.map(({ round, participation: { organisationCode: code, kind, status } }) => (
            <li key={round.slug}>
              <a className="ds-link" href={to('participation', { round: round.slug, code })}>
                {localized(round.name)}
              </a>
              <span className="note">
                {t.takesPartAs[kind]}, {t.takesPartStatus[status]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
