import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { highestStep } from '#domain/improvements/highest-step.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { listNextSteps } from '#domain/rounds/list-next-steps.ts'
import type { Meeting, Round } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import { trackProgress } from '#domain/rounds/track-progress.ts'
import type { Context } from '#server/context.ts'
import type { OpenSheet } from '#server/store/assessments/list-open-sheets.ts'
import { dayOf } from '#texts/formats.ts'
import { summariseOccasions } from './summarise-occasions.ts'

/** Where somebody stands, without saying who. */
export type StandingInRound = Omit<Standing, 'organisation' | 'participation' | 'isShared' | 'lastSaved'>

type Found = Readonly<{
  occasions: readonly OccasionRecord[]
  improvements: readonly Improvement[]
  sheets: readonly OpenSheet[]
}>

/** Where one organisation stands in a round, judged of what it has there. */
export function computeStanding(
  ctx: Context,
  { status }: Round,
  meetings: readonly Meeting[],
  { occasions, improvements, sheets }: Found,
): StandingInRound {
  const today = dayOf(ctx.now())
  const byOccasion = Map.groupBy(sheets, ({ occasionId }) => occasionId)
  const invited = new Map([...byOccasion].map(([occasionId, those]) => [occasionId, those.length]))
  return {
    progress: trackProgress(meetings, occasions, today),
    occasions: summariseOccasions(ctx.content.instruments, occasions),
    improvements,
    highest: highestStep(improvements.flatMap(({ results }) => results)),
    steps: listNextSteps({ status, meetings, occasions, improvements, invited }, today),
  }
}
