import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findResultVersion } from '#server/store/improvements/find-result-version.ts'
import { getImprovement, type ImprovementView } from './get-improvement.ts'

/** One result, the version to build a change on, and the improvement it belongs to. */
export type ResultView = ImprovementView & Readonly<{ result: ImprovementResult; version: number }>

/**
 * One result of an improvement, for whoever wants to change it.
 *
 * @throws UserError not-found, also where the result belongs to another improvement.
 */
export async function getResult(
  ctx: Context,
  { improvementId, id }: { improvementId: string; id: string },
): Promise<ResultView> {
  const version = await findResultVersion(ctx.db, id)
  const view = await getImprovement(ctx, { id: improvementId })
  const result = view.improvement.results.find((one) => one.id === id)
  if (!result || version === undefined) throw UserError.of('not-found', { what: id }, 404)
  return { ...view, result, version }
}
