import type { Circle } from '#domain/access/circle.ts'
import { reaches } from '#domain/access/reaches.ts'
import { onlyReadable } from '../../access/only-readable.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { RoundRows } from '#server/reports/round-report/rows.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { buildRoundReport } from '#server/reports/round-report/data.ts'
import { writeRoundReport } from '#server/reports/round-report/document.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listFollowUps } from '#server/store/follow-up/list-follow-ups.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { listLessons } from '#server/store/reports/list-lessons.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { dayOf } from '#texts/formats.ts'
import { usedInstruments } from './used-instruments.ts'

/**
 * Reads what the result report of a whole round is made of.
 *
 * @throws UserError unknown-round.
 */
export async function gatherRoundReport(
  ctx: Context,
  { roundSlug }: { roundSlug: string },
): Promise<GatheredReport> {
  const round = await findRound(ctx.db, roundSlug)
  if (!round) throw UserError.of('unknown-round', { slug: roundSlug }, 404)
  const participations = await listParticipations(ctx.db, { roundSlug })
  const [groups, meetings, organisations, allOccasions, allImprovements, allLessons] = await Promise.all([
    listGroups(ctx.db, { roundSlug }),
    listMeetings(ctx.db, { roundSlug }),
    listOrganisations(ctx.db, { codes: participations.map(({ organisationCode }) => organisationCode) }),
    listOccasions(ctx.db, { roundSlug }),
    listImprovements(ctx.db, { roundSlug }),
    listLessons(ctx.db, { roundSlug }),
  ])
  const occasions = onlyReadable(ctx, 'occasion.read', allOccasions.filter(isShared))
  const improvements = onlyReadable(ctx, 'improvement.read', allImprovements.filter(isShared))
  const lessons = onlyReadable(ctx, 'report.read', allLessons.filter(isShared))
  const rows = {
    today: dayOf(ctx.now()),
    round,
    groups,
    meetings,
    participations,
    organisations,
    occasions,
    improvements,
    said: await listSaid(ctx, improvements),
    lessons,
  }
  const data = buildRoundReport({ ...rows, content: ctx.content })
  return {
    data: { ...rows, instruments: usedInstruments(ctx.content, round, occasions), outcomes: data.outcomes },
    write: (language, frame) => writeRoundReport(data, language, frame),
  }
}

/** What was last answered about improvements since they were over: only whether they stand. */
async function listSaid({ db }: Context, improvements: readonly Improvement[]): Promise<RoundRows['said']> {
  const answers = await listFollowUps(
    db,
    improvements.map(({ id }) => id),
  )
  const last = new Map(
    answers.flatMap(({ improvementId, answer }) =>
      answer === null ? [] : [[improvementId, answer.fate !== 'gone'] as const],
    ),
  )
  return [...last].map(([improvementId, isStanding]) => ({ improvementId, isStanding }))
}

/** What somebody keeps from the round is not in its report, not even in what they read of it themselves. */
function isShared({ circle }: Readonly<{ circle: Circle }>): boolean {
  return reaches(circle, 'round')
}
