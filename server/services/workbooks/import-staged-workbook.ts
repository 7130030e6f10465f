import type { Context } from '#server/context.ts'
import { removeStagedWorkbook } from '#server/store/workbooks/remove-staged-workbook.ts'
import { getStagedWorkbook } from './get-staged-workbook.ts'
import { type ImportOutcome, importWorkbook } from './import-workbook.ts'

type Input = Readonly<{
  id: string
  roundSlug: string
  code: string
  leaveOut: readonly string[]
  organisationChosen: boolean
}>

/**
 * Reads in the workbook that was uploaded and previewed, with the choices made since, and lets go of the upload.
 *
 * @throws UserError workbook-gone, and as importWorkbook does.
 */
export async function importStagedWorkbook(ctx: Context, input: Input): Promise<ImportOutcome> {
  const { content, fileName } = await getStagedWorkbook(ctx, input)
  const outcome = await importWorkbook(ctx, { ...input, content, fileName })
  if (outcome.outcome === 'saved') await removeStagedWorkbook(ctx.db, input.id)
  return outcome
}
