import { Fragment } from 'react'
import type { Group, Meeting, ParticipationStatus, Round } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import '../../theme/rounds.css'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

type Props = Readonly<{
  round: Round
  groups: readonly Group[]
  meetings: readonly Meeting[]
  standings: readonly Standing[]
  /** The groups whose packs before the meetings whoever reads may read. */
  packsOf: readonly string[]
}>

/** Who takes part, group by group, the mentors first. */
export function GroupList({ round, groups, meetings, standings, packsOf }: Props) {
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
          {packsOf.includes(group.id) && hasPacks(round, group, standings) && (
            <Packs round={round} group={group} meetings={meetings} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** A pack says something where the work goes on, or where what was done has been read in. */
function hasPacks(round: Round, group: Group, standings: readonly Standing[]): boolean {
  const rated = standings.some(
    ({ participation, occasions }) => participation.groupId === group.id && occasions.length > 0,
  )
  return round.status === 'open' || rated
}

function Packs({ round, group, meetings }: Pick<Props, 'round' | 'meetings'> & { group: Group }) {
  const t = useTexts().meetingPack.links
  const to = useAddress()
  const localized = useLocalized()
  return (
    <p className="note">
      {t.packs}{' '}
      {meetings.map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a
            className="ds-link"
            href={to('meetingPack', { round: round.slug, group: group.id, meeting: id })}
          >
            {localized(name)}
          </a>
        </Fragment>
      ))}
    </p>
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
