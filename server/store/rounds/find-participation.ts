import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Group, Meeting, Participation, Round } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'
import { toOrganisation } from '../organisations/to-organisation.ts'
import { toMeeting } from './to-meeting.ts'
import { toParticipation } from './to-participation.ts'
import { toRound } from './to-round.ts'

/** What there is of a round, an organisation, and the part of the one in the other; null where there is none. */
export type FoundParticipation = Readonly<{
  round: Round | null
  organisation: Organisation | null
  participation: Participation | null
  group: Group | null
  meetings: readonly Meeting[]
}>

/**
 * Reads in one question what every page about an organisation in a round begins with: five of them would cost the
 * page more than drawing it does (bench/page.bench.ts).
 */
export async function findParticipation(
  db: Database,
  { roundSlug, organisationCode }: { roundSlug: string; organisationCode: string },
): Promise<FoundParticipation> {
  const { round, organisation, participation, group, meetings } = await db
    .selectNoFrom((from) => {
      const taking = from
        .selectFrom('participation')
        .where('participation.round_slug', '=', roundSlug)
        .where('participation.organisation_code', '=', organisationCode)
      return [
        jsonObjectFrom(from.selectFrom('round').selectAll().where('slug', '=', roundSlug)).as('round'),
        jsonObjectFrom(from.selectFrom('organisation').selectAll().where('code', '=', organisationCode)).as(
          'organisation',
        ),
        jsonObjectFrom(taking.selectAll('participation')).as('participation'),
        jsonObjectFrom(
          taking
            .innerJoin('round_group', 'round_group.id', 'participation.group_id')
            .select(['round_group.id', 'round_group.name']),
        ).as('group'),
        jsonArrayFrom(
          from.selectFrom('meeting').selectAll().where('round_slug', '=', roundSlug).orderBy('position'),
        ).as('meetings'),
      ]
    })
    .executeTakeFirstOrThrow()
  return {
    round: round && toRound(round),
    organisation: organisation && toOrganisation(organisation),
    participation: participation && toParticipation(participation),
    group: group && { id: group.id, roundSlug, name: group.name },
    meetings: meetings.map(toMeeting),
  }
}
