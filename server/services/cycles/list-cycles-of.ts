import { type Completion, countCompletion } from '#domain/cycles/count-completion.ts'
import type { Cycle } from '#domain/cycles/cycle.ts'
import { findWaiting, type Waiting } from '#domain/cycles/find-waiting.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { dayOf } from '#texts/formats.ts'
import { onlyReadable } from '../access/only-readable.ts'

/** A cycle and what it waits for today, if for anything. */
export type CycleNow = Readonly<{ cycle: Cycle; waiting: Waiting | null }>

/** The cycles of some improvements as they stand today, and how many of those that were due came to study and act. */
export type CyclesOf = Readonly<{
  cycles: readonly CycleNow[]
  completion: Completion
}>

/** The cycles of those of some improvements that whoever asks may read, with what each waits for. */
export async function listCyclesOf(ctx: Context, improvements: readonly Improvement[]): Promise<CyclesOf> {
  const readable = onlyReadable(ctx, 'improvement.read', improvements)
  const cycles = await listCycles(ctx.db, { improvementIds: readable.map(({ id }) => id) })
  const today = dayOf(ctx.now())
  return {
    cycles: cycles.map((cycle) => ({ cycle, waiting: findWaiting(cycle, today) })),
    completion: countCompletion(cycles, today),
  }
}
