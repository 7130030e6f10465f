import { authorise } from '../access/authorise.ts'
import type { Context } from '#server/context.ts'
import { interpretWorkbook, type WorkbookInput } from './interpret-workbook.ts'
import { planAgainstStored } from './plan-against-stored.ts'
import { toPreview, type WorkbookPreview } from './workbook-preview.ts'

/**
 * What reading in a workbook would do: each occasion beside what is stored, and every problem with its sheet and
 * cell. Writes nothing.
 *
 * @throws UserError step-in-first, forbidden, and as interpretWorkbook does.
 */
export async function previewWorkbook(ctx: Context, input: WorkbookInput): Promise<WorkbookPreview> {
  authorise(ctx, 'workbook.read-in', { organisationCode: input.code })
  const interpretation = await interpretWorkbook(ctx, input)
  const plan = await planAgainstStored(ctx.db, interpretation, input.leaveOut)
  return toPreview(ctx, interpretation, input.fileName, plan)
}
