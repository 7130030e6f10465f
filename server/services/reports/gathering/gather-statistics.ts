import type { Context } from '#server/context.ts'
import type {
  ReportedChallenge,
  ReportedGoal,
  ReportStatistics,
} from '#server/reports/figures/report-statistics.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { readChallenges } from '../../challenges/read-challenges.ts'
import { listGaps } from '../../gaps/list-gaps.ts'
import { readGoals } from '../../goals/read-goals.ts'

type Wanted = Readonly<{
  code: string
  /** Figures, goals and challenges after this year are left out; null: none are. */
  year: number | null
  /** How many differences at most. */
  most: number
}>

/**
 * Reads what statistics by sex say of an organisation for a report: the differences most worth attention, its goals and
 * the challenges it works with. Null where no figures have come in, or none that early; a report is made without them.
 *
 * @throws UserError unknown-organisation.
 */
export async function gatherStatistics(
  ctx: Context,
  { code, year, most }: Wanted,
): Promise<ReportStatistics | null> {
  const snapshot = await findCurrentSnapshot(ctx.warehouse)
  const { firstYear = null, lastYear = null } = snapshot ?? {}
  if (firstYear === null || lastYear === null || (year !== null && year < firstYear)) return null
  // The table of the latest year is made already; that of an earlier one is made when it is asked for.
  const until = year !== null && year < lastYear ? year : null
  const [listed, goals, challenges] = await Promise.all([
    listGaps(ctx, { code, year: until, limit: most }),
    readGoals(ctx, { code }),
    readChallenges(ctx, { code }),
  ])
  const { area, borrowedFrom, gaps } = listed
  return {
    snapshot: listed.snapshot,
    area,
    borrowedFrom: borrowedFrom && { name: borrowedFrom.name },
    gaps: gaps.map(({ lead }) => lead).filter(({ attention }) => attention > 0),
    goals: goals.goals
      .filter(({ goal }) => goal.ended === null && isBy(goal.createdAt, year))
      .map(({ goal, known, standing }): ReportedGoal => ({
        goal,
        keyFigure: known?.keyFigure ?? null,
        classification: known?.classification ?? null,
        standing,
      })),
    challenges: challenges.open
      .filter(({ challenge }) => isBy(challenge.createdAt, year))
      .map(({ challenge, now }): ReportedChallenge => ({
        challenge,
        keyFigureTitle: challenge.seen.title,
        now: now?.compared.kind === 'compared' ? now.compared.gap : null,
      })),
  }
}

function isBy(createdAt: string, year: number | null): boolean {
  return year === null || Number(createdAt.slice(0, 4)) <= year
}
