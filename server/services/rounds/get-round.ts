import { may } from '#domain/access/may.ts'
import { dayOf } from '#texts/formats.ts'
import { nextStatuses } from '#domain/rounds/check-status-change.ts'
import { findNextMeeting } from '#domain/rounds/find-next-meeting.ts'
import type { Group, Meeting, Round, RoundStatus } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listStandings } from './list-standings.ts'
import { type RoundChain, summariseRoundChain } from './summarise-round-chain.ts'

/** A round with where everyone in it stands. */
export type RoundView = Readonly<{
  round: Round
  groups: readonly Group[]
  meetings: readonly Meeting[]
  nextMeetingId: string | null
  standings: readonly Standing[]
  reached: RoundChain
  /** Whether whoever asks may read the report of the round, and of which groups the packs before the meetings. */
  readable: Readonly<{ report: boolean; packsOf: readonly string[] }>
  /** Statuses the one who asks may take the round to; empty for all but its coordinator. */
  mayBecome: readonly RoundStatus[]
}>

/**
 * A round with its groups, its meetings in order, and where every organisation in it stands.
 *
 * @throws UserError unknown-round.
 */
export async function getRound(ctx: Context, { slug }: { slug: string }): Promise<RoundView> {
  const [round, groups, meetings] = await Promise.all([
    findRound(ctx.db, slug),
    listGroups(ctx.db, { roundSlug: slug }),
    listMeetings(ctx.db, { roundSlug: slug }),
  ])
  if (!round) throw UserError.of('unknown-round', { slug }, 404)
  const mayChange = round.origin !== 'published' && may(ctx.person, 'round.change', { roundSlug: slug })
  const standings = await listStandings(ctx, { round, meetings })
  const today = dayOf(ctx.now())
  return {
    round,
    groups,
    meetings,
    nextMeetingId: findNextMeeting(meetings, today)?.id ?? null,
    standings,
    reached: summariseRoundChain(ctx, round, standings, today),
    readable: findReadable(ctx, round, standings),
    mayBecome: mayChange ? nextStatuses[round.status] : [],
  }
}

/** As `authoriseLiveReport` judges it: a report of several may be read by whoever may read anything it is made of. */
function findReadable(
  { person }: Context,
  { slug: roundSlug, origin }: Round,
  standings: readonly Standing[],
): RoundView['readable'] {
  const reads = ({ isShared, organisation: { code: organisationCode } }: Standing) =>
    isShared || may(person, 'meeting-pack.read', { organisationCode, roundSlug })
  const groups = standings.filter(reads).map(({ participation }) => participation.groupId)
  return {
    report: origin === 'published' || groups.length > 0 || may(person, 'round-report.read', { roundSlug }),
    packsOf: [...new Set(groups)],
  }
}
