import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { dayOf } from '#texts/formats.ts'
import { getImprovement, type ImprovementView } from '../improvements/get-improvement.ts'

/** One cycle, the improvement it belongs to, and the cycles that come before and after it there. */
export type CycleView = ImprovementView & Readonly<{ cycle: Cycle; others: readonly Cycle[]; today: string }>

/**
 * One cycle of an improvement, and the others of the same.
 *
 * @throws UserError no-such-improvement, no-such-cycle or step-in-first.
 */
export async function getCycle(
  ctx: Context,
  { improvementId, id }: { improvementId: string; id: string },
): Promise<CycleView> {
  // Reading of the improvement is asked for there.
  const view = await getImprovement(ctx, { id: improvementId })
  const cycles = await listCycles(ctx.db, { improvementIds: [improvementId] })
  const cycle = cycles.find((one) => one.id === id)
  if (!cycle) throw UserError.of('no-such-cycle', undefined, 404)
  return { ...view, cycle, others: cycles.filter((one) => one !== cycle), today: dayOf(ctx.now()) }
}
