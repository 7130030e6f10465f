import type { Action } from '#domain/access/policy.ts'
import type { Circle } from '#domain/access/circle.ts'
import { reaches } from '#domain/access/reaches.ts'
import { onlyReadable } from '../../access/only-readable.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { buildMeetingReport } from '#server/reports/meeting-report/data.ts'
import { writeMeetingReport } from '#server/reports/meeting-report/document.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { usedInstruments } from './used-instruments.ts'

/**
 * Reads what the pack of a group before a meeting is made of: of its members, and nothing that belongs to a later
 * meeting.
 *
 * @throws UserError unknown-round, or no-such-report where the round has no such group or meeting.
 */
export async function gatherMeetingReport(
  ctx: Context,
  { roundSlug, groupId, meetingId }: Extract<ReportSubject, { kind: 'meeting' }>,
): Promise<GatheredReport> {
  const [round, groups, meetings, all] = await Promise.all([
    findRound(ctx.db, roundSlug),
    listGroups(ctx.db, { roundSlug }),
    listMeetings(ctx.db, { roundSlug }),
    listParticipations(ctx.db, { roundSlug }),
  ])
  if (!round) throw UserError.of('unknown-round', { slug: roundSlug }, 404)
  const group = groups.find(({ id }) => id === groupId)
  const meeting = meetings.find(({ id }) => id === meetingId)
  if (!group || !meeting) throw UserError.of('no-such-report', undefined, 404)
  const participations = all.filter((one) => one.groupId === groupId)
  const codes = participations.map(({ organisationCode }) => organisationCode)
  const ofGroup = <Row extends Shared>(action: Action, rows: readonly Row[]) =>
    onlyReadable(ctx, action, rows).filter((row) => codes.includes(row.organisationCode) && isShared(row))
  const [organisations, occasions, improvements] = await Promise.all([
    listOrganisations(ctx.db, { codes }),
    listOccasions(ctx.db, { roundSlug }),
    listImprovements(ctx.db, { roundSlug }),
  ])
  const rows = {
    round,
    group,
    meeting,
    meetings,
    participations,
    organisations,
    occasions: ofGroup('occasion.read', occasions).filter((one) => one.meetingPosition <= meeting.position),
    improvements: ofGroup('improvement.read', improvements).map((one) => upTo(one, meeting)),
  }
  const data = buildMeetingReport({ ...rows, content: ctx.content })
  return {
    data: { ...rows, instruments: usedInstruments(ctx.content, round, rows.occasions) },
    write: (language, frame) => writeMeetingReport(data, language, frame),
  }
}

type Shared = Readonly<{ organisationCode: string; circle: Circle }>

/** What somebody keeps from the group is not in its pack, not even in their own. */
function isShared({ circle }: Shared): boolean {
  return reaches(circle, 'group')
}

/** Without the results of later days, so that the pack of a meeting that has been held says what was known then. */
function upTo(improvement: Improvement, { date: day }: Meeting): Improvement {
  if (day === null) return improvement
  return {
    ...improvement,
    results: improvement.results.filter(({ date }) => date.slice(0, day.length) <= day),
  }
}
