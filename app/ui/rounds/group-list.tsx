import type { Group, ParticipationStatus, Round } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import '../../theme/rounds.css'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

type Props = Readonly<{ round: Round; groups: readonly Group[]; standings: readonly Standing[] }>

/** Who takes part, group by group, the mentors first. */
export function GroupList({ round, groups, standings }: Props) {
  const localized = useLocalized()
  return (
    <ul className="cards">
      {groups.map((group) => (
        <li key={group.id} className="group">
          <h3 className="ds-heading" data-size="2xs">
            {localized(group.name)}
          </h3>
          <ul>
            {standings
              .filter(({ participation }) => participation.groupId === group.id)
              .map((standing) => (
                <Member key={standing.organisation.code} round={round} {...standing} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** What is worth a word: taking part is the rule, leaving it is not. */
const worthSaying: ReadonlySet<ParticipationStatus> = new Set(['withdrew', 'did-not-report'])

function Member({ round, organisation, participation, occasions }: Standing & Pick<Props, 'round'>) {
  const t = useTexts().rounds
  const { kind, status } = participation
  return (
    <li>
      <a
        className="ds-link"
        href={useAddress()('participation', { round: round.slug, code: organisation.code })}
      >
        {organisation.name}
      </a>{' '}
      {kind !== 'learner' && <Tag>{t.kind[kind]}</Tag>}
      {worthSaying.has(status) && <Tag kind="warning">{t.participationStatus[status]}</Tag>}
      {round.origin === 'published' && occasions.length > 0 && (
        <span className="note">{t.occasionsRead(occasions.length)}</span>
      )}
    </li>
  )
}
