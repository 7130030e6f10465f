import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { findStagedWorkbook } from '#server/store/workbooks/find-staged-workbook.ts'
import type { StagedWorkbook } from '#server/store/workbooks/stage-workbook.ts'

/**
 * The workbook that this person uploaded for this organisation and round.
 *
 * @throws UserError workbook-gone, also where somebody else uploaded it.
 */
export async function getStagedWorkbook(
  ctx: Context,
  { id, roundSlug, code }: { id: string; roundSlug: string; code: string },
): Promise<StagedWorkbook> {
  const staged = isUuid(id) ? await findStagedWorkbook(ctx.db, { id, now: ctx.now() }) : undefined
  const fits =
    staged?.personId === ctx.person?.id && staged?.roundSlug === roundSlug && staged.organisationCode === code
  if (!staged || !fits) throw UserError.of('workbook-gone', undefined, 404)
  return staged
}
