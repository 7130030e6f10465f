import { type Completion, countCompletion } from '#domain/cycles/count-completion.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import type { Context } from '#server/context.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { dayOf } from '#texts/formats.ts'
import { onlyReadable } from '../access/only-readable.ts'

/** How far the cycles of a round come, counted on the improvements that whoever asks may read. */
export type RoundCycles = Readonly<{
  completion: Completion
  /** Organisations of which some improvement may be read; of the others nothing is known, not even that there is nothing. */
  sharing: number
  participants: number
}>

/** Counts the cycles of a round; gives counts only, and nothing of what any cycle says. */
export async function countRoundCycles(
  ctx: Context,
  standings: readonly Pick<Standing, 'improvements'>[],
): Promise<RoundCycles> {
  const readable = standings.map(({ improvements }) => onlyReadable(ctx, 'improvement.read', improvements))
  const cycles = await listCycles(ctx.db, { improvementIds: readable.flat().map(({ id }) => id) })
  return {
    completion: countCompletion(cycles, dayOf(ctx.now())),
    sharing: readable.filter((improvements) => improvements.length > 0).length,
    participants: standings.length,
  }
}
