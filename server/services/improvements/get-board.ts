import type { Waiting } from '#domain/cycles/find-waiting.ts'
import type { Unit } from '#domain/organisations/organisation.ts'
import { arrangeUnits, type UnitNode } from '#domain/organisations/unit-tree.ts'
import type { Context } from '#server/context.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'
import { listCyclesOf } from '../cycles/list-cycles-of.ts'
import { type ImprovementsView, listImprovements } from './list-improvements.ts'

/** The improvements of an organisation, and its units in the order in which they stand. */
export type BoardView = ImprovementsView &
  Readonly<{
    units: readonly Unit[]
    /** What has waited longest in the cycles of each improvement in which anything does. */
    waiting: ReadonlyMap<string, Waiting>
  }>

/**
 * What the board of an organisation shows: its improvements in every round and outside them.
 *
 * @throws UserError unknown-organisation, or step-in-first or forbidden where none is shared with whoever asks.
 */
export async function getBoard(ctx: Context, { code }: { code: string }): Promise<BoardView> {
  const view = await listImprovements(ctx, { roundSlug: null, code })
  const units = inOrder(arrangeUnits(await listUnits(ctx.db, view.organisation.code)))
  const { cycles } = await listCyclesOf(ctx, view.improvements)
  const waiting = new Map<string, Waiting>()
  for (const { cycle, waiting: one } of cycles) {
    const longest = waiting.get(cycle.improvementId)
    if (one && !(longest && longest.since <= one.since)) waiting.set(cycle.improvementId, one)
  }
  return { ...view, units, waiting }
}

function inOrder(nodes: readonly UnitNode[]): readonly Unit[] {
  return nodes.flatMap(({ unit, children }) => [unit, ...inOrder(children)])
}
