import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findWorksheet } from '#server/store/worksheets/find-worksheet.ts'
import { type HeldImprovement, holdImprovement } from '../improvements/hold-improvement.ts'

/**
 * Keeps a worksheet and its improvement from all others until the transaction ends, for whoever may change them.
 *
 * @throws UserError no-such-improvement, no-such-worksheet, step-in-first or forbidden.
 */
export async function holdWorksheet(
  ctx: Context,
  tx: Database,
  which: Readonly<{ improvementId: string; id: string }>,
): Promise<HeldImprovement & Readonly<{ stored: Worksheet }>> {
  const held = await holdImprovement(ctx, tx, which.improvementId)
  const stored = await findWorksheet(tx, which)
  if (!stored) throw UserError.of('no-such-worksheet', undefined, 404)
  return { ...held, stored }
}
