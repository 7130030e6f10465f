import type { Method } from '#domain/worksheets/method.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findWorksheet } from '#server/store/worksheets/find-worksheet.ts'
import { getImprovement, type ImprovementView } from '../improvements/get-improvement.ts'
import { requireMethod } from './require-method.ts'

/** One worksheet, the method it follows and the improvement it belongs to. */
export type WorksheetView = ImprovementView & Readonly<{ worksheet: Worksheet; method: Method }>

/**
 * One worksheet of an improvement.
 *
 * @throws UserError no-such-improvement, no-such-worksheet, no-such-method or step-in-first.
 */
export async function getWorksheet(
  ctx: Context,
  { improvementId, id }: { improvementId: string; id: string },
): Promise<WorksheetView> {
  // Reading of the improvement is asked for there.
  const view = await getImprovement(ctx, { id: improvementId })
  const worksheet = await findWorksheet(ctx.db, { improvementId, id })
  if (!worksheet) throw UserError.of('no-such-worksheet', undefined, 404)
  return { ...view, worksheet, method: requireMethod(ctx, worksheet.method) }
}
