import type { Group, ParticipationKind } from '#domain/rounds/round.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  roundSlug: string
  group: Group
  others: readonly Readonly<{ code: string; name: string; kind: ParticipationKind }>[]
}>

/** The others in the group of an organisation, each leading to its own part in the round. */
export function OtherMembers({ roundSlug, group, others }: Props) {
  const t = useTexts().rounds
  const to = useAddress()
  const localized = useLocalized()
  if (others.length === 0) return null
  return (
    <Section title={localized(group.name)}>
      <ul className="plain-list">
        {others.map(({ code, name, kind }) => (
          <li key={code}>
            <a className="ds-link" href={to('participation', { round: roundSlug, code })}>
              {name}
            </a>
            {kind !== 'learner' && <span className="note">, {t.kind[kind]}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
