import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type {
  Group,
  Meeting,
  Participation,
  ParticipationKind,
  ParticipationStatus,
} from '#domain/rounds/round.ts'
import { type Figure, figure, type Origin, units } from '../document/figure.ts'
import { inBoth, type Write } from '../document/in-both.ts'
import { improvementsOrigin } from '../figures/chain-figures.ts'
import type { RoundRows } from './rows.ts'

/** One participant with how much it has closed and improved. */
export type Participant = Readonly<{
  organisation: Organisation
  participation: Participation
  group: Group
  closed: Figure
  improvements: Figure
}>

/** Who takes part in a round, counted, and what they have closed at each meeting. */
export type Participants = Readonly<{
  members: readonly Participant[]
  learners: Figure
  mentors: Figure
  supporting: Figure
  withdrew: Figure
  silent: Figure
  closed: Figure
  /** Organisations with at least one closed self-assessment. */
  assessed: Figure
  meetings: readonly Readonly<{ meeting: Meeting; closed: Figure }>[]
}>

/** Counts participants by kind and status, and closed self-assessments by organisation and meeting. */
export function buildParticipants(rows: RoundRows, closed: readonly OccasionRecord[]): Participants {
  const { participations, meetings } = rows
  const kind = (wanted: ParticipationKind) => participations.filter((one) => one.kind === wanted).length
  const status = (wanted: ParticipationStatus) => participations.filter((one) => one.status === wanted).length
  // Mentors too assess themselves, so that what is closed is counted among all who take part.
  const n = participations.length
  const count = (name: 'learners' | 'mentors' | 'supporting' | 'withdrew' | 'silent', value: number) =>
    figure({
      id: `participants/${name}`,
      label: inBoth((t) => t.labels.participants[name]),
      value,
      n,
      nOf: 'organisations',
      unit: units.organisations,
      origin: { kind: 'participation', refs: [rows.round.slug], text: inBoth((t) => t.fromParticipation) },
    })
  return {
    members: membersOf(rows, closed),
    learners: count('learners', kind('learner')),
    mentors: count('mentors', kind('mentor')),
    supporting: count('supporting', kind('supporting-mentor')),
    withdrew: count('withdrew', status('withdrew')),
    silent: count('silent', status('did-not-report')),
    closed: occasionCount('closed', closed, n, (t) => t.labels.closed),
    assessed: {
      ...occasionCount('assessed', closed, n, (t) => t.labels.assessed),
      value: new Set(closed.map(({ organisationCode }) => organisationCode)).size,
      unit: units.organisations,
    },
    meetings: meetings.map((meeting) => {
      const here = closed.filter(({ meetingId }) => meetingId === meeting.id)
      const id = `meeting/${meeting.id}/closed`
      const figure = occasionCount(id, here, n, (t, l) => t.labels.closedAt(meeting.name[l]))
      return { meeting, closed: figure }
    }),
  }
}

function membersOf(
  { participations, organisations, groups, improvements }: RoundRows,
  closed: readonly OccasionRecord[],
): readonly Participant[] {
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]))
  const groupById = new Map(groups.map((group) => [group.id, group]))
  return participations.map((participation) => {
    const organisation = byCode.get(participation.organisationCode)!
    const { code, name } = organisation
    const theirs = closed.filter(({ organisationCode }) => organisationCode === code)
    const improved = improvements.filter(({ organisationCode }) => organisationCode === code)
    return {
      organisation,
      participation,
      group: groupById.get(participation.groupId)!,
      closed: occasionCount(`${code}/closed`, theirs, 1, (t) => t.labels.closedOf(name)),
      improvements: figure({
        id: `${code}/improvements`,
        label: inBoth((t) => t.labels.improvementsOf(name)),
        value: improved.length,
        n: 1,
        nOf: 'organisations',
        unit: units.improvements,
        origin: improvementsOrigin(improved),
      }),
    }
  })
}

function occasionCount(id: string, occasions: readonly OccasionRecord[], n: number, label: Write): Figure {
  const origin: Origin = {
    kind: 'occasions',
    refs: occasions.map((occasion) => occasion.id),
    text: inBoth((t) => t.fromRoundOccasions),
  }
  return figure({
    id,
    label: inBoth(label),
    value: occasions.length,
    n,
    nOf: 'organisations',
    unit: units.occasions,
    origin,
  })
}
