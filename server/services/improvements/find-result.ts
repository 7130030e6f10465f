import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { findResultVersion } from '#server/store/improvements/find-result-version.ts'
import { authorise } from '../access/authorise.ts'
import { getImprovement, type ImprovementView } from './get-improvement.ts'

/** One result with the version to build a change on, and the improvement it belongs to. */
export type ResultView = ImprovementView &
  Readonly<{ found: Readonly<{ result: ImprovementResult; version: number }> | null }>

/**
 * One result of an improvement, for whoever wants to change it, or the improvement alone where `id` is null and a result
 * is to be added; `found` is null where the improvement has no such result, or none any more.
 *
 * @throws UserError step-in-first, no-such-improvement or forbidden.
 */
export async function findResult(
  ctx: Context,
  { improvementId, id }: { improvementId: string; id: string | null },
): Promise<ResultView> {
  const version = id === null ? undefined : await findResultVersion(ctx.db, id)
  const view = await getImprovement(ctx, { id: improvementId })
  authorise(ctx, 'improvement.change', view.improvement)
  const result = view.improvement.results.find((one) => one.id === id)
  return { ...view, found: result && version !== undefined ? { result, version } : null }
}
