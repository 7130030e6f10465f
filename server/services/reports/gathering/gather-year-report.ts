import { onlyReadable } from '../../access/only-readable.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { buildYearReport } from '#server/reports/year-report/data.ts'
import { writeYearReport } from '#server/reports/year-report/document.ts'
import type { RoundOfYear } from '#server/reports/year-report/rows.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovementWork } from '#server/store/improvements/list-improvement-work.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { dayOf } from '#texts/formats.ts'
import { gatherStatistics } from './gather-statistics.ts'
import { usedInstruments } from './used-instruments.ts'

/** So many differences are named; the rest stand in the gap view. */
const mostGaps = 5

/**
 * Reads what the yearly report of an organisation is made of, from every round it is or has been in, and from what it
 * has improved outside them.
 *
 * @throws UserError unknown-organisation.
 */
export async function gatherYearReport(
  ctx: Context,
  { organisationCode: code, year }: { organisationCode: string; year: number },
): Promise<GatheredReport> {
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const organisationCode = organisation.code
  const [rounds, work, statistics] = await Promise.all([
    listRounds(ctx, organisationCode),
    listImprovementWork(ctx.db, { organisationCode }),
    gatherStatistics(ctx, { code: organisationCode, year, most: mostGaps }),
  ])
  const [occasions, improvements] = await Promise.all([
    Promise.all(
      rounds.map(({ round }) => listOccasions(ctx.db, { roundSlug: round.slug, organisationCode })),
    ),
    listImprovements(ctx.db, { organisationCode }),
  ])
  const rows = {
    organisation,
    year,
    today: dayOf(ctx.now()),
    rounds,
    occasions: onlyReadable(ctx, 'occasion.read', occasions.flat()),
    improvements: inOrderOfRounds(onlyReadable(ctx, 'improvement.read', improvements), rounds),
    work,
    statistics,
  }
  const data = buildYearReport({ ...rows, content: ctx.content })
  return {
    data: { ...rows, instruments: usedInstruments(ctx.content, { instruments: [] }, rows.occasions) },
    write: (language, frame) => writeYearReport(data, language, frame),
  }
}

/** The rounds of an organisation with their meetings, the earliest period first. */
async function listRounds({ db }: Context, organisationCode: string): Promise<readonly RoundOfYear[]> {
  const participations = await listParticipations(db, { organisationCode })
  const rounds = await Promise.all(
    participations.map(async (participation) => {
      const { roundSlug } = participation
      const [round, meetings] = await Promise.all([findRound(db, roundSlug), listMeetings(db, { roundSlug })])
      return { round: round!, participation, meetings }
    }),
  )
  return rounds.sort((a, b) => a.round.period.localeCompare(b.round.period))
}

/** Improvements of the earliest round first; those outside every round last. */
function inOrderOfRounds(
  improvements: readonly Improvement[],
  rounds: readonly RoundOfYear[],
): readonly Improvement[] {
  const slugs = [...rounds.map(({ round }) => round.slug), null]
  return slugs.flatMap((slug) => improvements.filter(({ roundSlug }) => roundSlug === slug))
}
