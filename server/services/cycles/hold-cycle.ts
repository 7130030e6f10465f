import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findCycle } from '#server/store/cycles/find-cycle.ts'
import { type HeldImprovement, holdImprovement } from '../improvements/hold-improvement.ts'

/**
 * Keeps a cycle and its improvement from all others until the transaction ends, for whoever may change them.
 *
 * @throws UserError no-such-improvement, no-such-cycle, step-in-first or forbidden.
 */
export async function holdCycle(
  ctx: Context,
  tx: Database,
  which: Readonly<{ improvementId: string; id: string }>,
): Promise<HeldImprovement & Readonly<{ stored: Cycle }>> {
  const held = await holdImprovement(ctx, tx, which.improvementId)
  const stored = await findCycle(tx, which)
  if (!stored) throw UserError.of('no-such-cycle', undefined, 404)
  return { ...held, stored }
}
