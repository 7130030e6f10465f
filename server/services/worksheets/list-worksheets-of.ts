import { countFilled } from '#domain/worksheets/check-worksheet.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Context } from '#server/context.ts'
import { listWorksheets } from '#server/store/worksheets/list-worksheets.ts'
import { requireReadable } from '../access/require-readable.ts'
import { UserError } from '#server/errors.ts'
import { requireMethod } from './require-method.ts'

/** A worksheet in a list: what it is, and how much of it is filled in. */
export type WorksheetLine = Pick<Worksheet, 'id' | 'title' | 'begunOn'> &
  Readonly<{ method: Localized; filled: number; boxes: number }>

/**
 * The worksheets of an improvement, the oldest first.
 *
 * @throws UserError no-such-improvement or step-in-first.
 */
export async function listWorksheetsOf(
  ctx: Context,
  improvement: Improvement,
): Promise<readonly WorksheetLine[]> {
  const missing = UserError.of('no-such-improvement', undefined, 404)
  const { id: improvementId } = requireReadable(ctx, 'improvement.read', improvement, missing)
  const worksheets = await listWorksheets(ctx.db, { improvementId })
  return worksheets.map(({ id, title, begunOn, method: methodId, answers }) => {
    const method = requireMethod(ctx, methodId)
    return { id, title, begunOn, method: method.name, ...countFilled(answers, method) }
  })
}
