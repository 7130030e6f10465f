import type { Method } from '#domain/worksheets/method.ts'
import type { Context } from '#server/context.ts'
import { authorise } from '../access/authorise.ts'
import { getImprovement, type ImprovementView } from '../improvements/get-improvement.ts'
import { hasWorksheet, requireMethod, type WorksheetMethod } from './require-method.ts'

/** A worksheet that is about to be filled in, or the choice between those there are. */
export type WorksheetBeginning = ImprovementView &
  Readonly<{ methods: readonly Method[]; method: WorksheetMethod | null }>

/**
 * What the form of a new worksheet begins with; the methods to choose from where none is chosen yet.
 *
 * @throws UserError no-such-improvement, no-such-method, step-in-first or forbidden.
 */
export async function beginWorksheet(
  ctx: Context,
  { improvementId, method }: { improvementId: string; method: string | null },
): Promise<WorksheetBeginning> {
  const view = await getImprovement(ctx, { id: improvementId })
  authorise(ctx, 'improvement.change', view.improvement)
  return {
    ...view,
    methods: ctx.content.methods.filter(hasWorksheet),
    method: method === null ? null : requireMethod(ctx, method),
  }
}
