import type { Cycle } from '#domain/cycles/cycle.ts'
import { type CycleDraft, newCycleDraft } from '#domain/cycles/cycle-draft.ts'
import type { Context } from '#server/context.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { dayOf } from '#texts/formats.ts'
import { authorise } from '../access/authorise.ts'
import { getImprovement, type ImprovementView } from '../improvements/get-improvement.ts'

/** A cycle that is about to be planned: its number, what it builds on, and what is known before anybody has written. */
export type CycleBeginning = ImprovementView &
  Readonly<{ number: number; adapted: Cycle | null; draft: CycleDraft; today: string }>

/**
 * What the form of a new cycle begins with; where it builds on an earlier one, with the plan of that.
 *
 * @throws UserError no-such-improvement, step-in-first or forbidden.
 */
export async function beginCycle(
  ctx: Context,
  { improvementId, follows }: { improvementId: string; follows: number | null },
): Promise<CycleBeginning> {
  const view = await getImprovement(ctx, { id: improvementId })
  authorise(ctx, 'improvement.change', view.improvement)
  const cycles = await listCycles(ctx.db, { improvementIds: [improvementId] })
  const adapted = cycles.find(({ number }) => number === follows) ?? null
  const today = dayOf(ctx.now())
  return {
    ...view,
    number: (cycles.at(-1)?.number ?? 0) + 1,
    adapted,
    draft: newCycleDraft(today, adapted),
    today,
  }
}
