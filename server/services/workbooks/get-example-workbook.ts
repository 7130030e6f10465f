import { getInstrument } from '#domain/instruments/get-instrument.ts'
import { layOutChecklist } from '#domain/workbooks/lay-out-checklist.ts'
import type { Context } from '#server/context.ts'
import { getParticipation } from '#server/services/rounds/get-participation.ts'
import { writeWorkbook } from '#server/workbooks/write-workbook.ts'
import { textsIn } from '#texts/texts.ts'
import type { WorkbookFile } from './workbook-file.ts'

/**
 * The sample workbook: what the made-up organisation has filled in, written as any other workbook.
 *
 * @throws UserError as getParticipation does.
 */
export async function getExampleWorkbook(ctx: Context): Promise<WorkbookFile> {
  const { organisationCode, instrumentId, records } = ctx.content.exampleWorkbook
  const roundSlug = ctx.content.example.plan.round.slug
  const { organisation, meetings } = await getParticipation(ctx, { roundSlug, code: organisationCode })
  const instrument = getInstrument(ctx.content.instruments, instrumentId)
  const { form: words, files } = textsIn(ctx.language).workbooks
  const form = layOutChecklist({
    instrument,
    organisation: organisation.name,
    meetings,
    records,
    words,
    language: ctx.language,
  })
  const title = instrument.workbook?.title ?? instrument.title[ctx.language]
  return { fileName: files.example, content: await writeWorkbook(form, { title, now: ctx.now() }) }
}
