import { onlyReadable } from '../access/only-readable.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { layOutChecklist } from '#domain/workbooks/lay-out-checklist.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getParticipation } from '#server/services/rounds/get-participation.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { writeWorkbook } from '#server/workbooks/write-workbook.ts'
import { textsIn } from '#texts/texts.ts'
import { getExampleWorkbook } from './get-example-workbook.ts'
import { fileNames, type WorkbookFile, workbookInstruments } from './workbook-file.ts'
import { limitRate } from '../access/limit-rate.ts'

type Input = Readonly<{ roundSlug: string; code: string; fileName: string }>

/**
 * Writes what an organisation has agreed on in a round as the workbook people know, or the blank form, or the sample
 * workbook, by the name of the file. What is written reads back to the same.
 *
 * @throws UserError too-many-requests, unknown-round, unknown-organisation, not-in-round, not-found for a file there is
 *   none of, or step-in-first or forbidden where nothing of what has been agreed on is shared with whoever asks.
 */
export async function exportWorkbook(ctx: Context, input: Input): Promise<WorkbookFile> {
  await limitRate(ctx, 'export')
  const view = await getParticipation(ctx, input)
  if (isExample(ctx, input)) return getExampleWorkbook(ctx)
  // A file keeps its name when the page changes language.
  const languages = [ctx, { ...ctx, language: ctx.language === 'sv' ? 'en' : 'sv' } as const]
  const wanted = workbookInstruments(ctx, view.round).flatMap((instrument) =>
    languages.flatMap((inLanguage) => {
      const { checklist, blank } = fileNames(inLanguage, instrument)
      if (input.fileName === checklist) return [{ instrument, isBlank: false }]
      return input.fileName === blank ? [{ instrument, isBlank: true }] : []
    }),
  )[0]
  if (!wanted) throw UserError.of('not-found', { what: input.fileName }, 404)
  const { instrument, isBlank } = wanted
  const form = layOutChecklist({
    instrument,
    organisation: view.organisation.name,
    meetings: view.meetings,
    records: isBlank ? [] : await recordsOf(ctx, input, instrument),
    words: textsIn(ctx.language).workbooks.form,
    language: ctx.language,
  })
  const title = instrument.workbook?.title ?? instrument.title[ctx.language]
  return { fileName: input.fileName, content: await writeWorkbook(form, { title, now: ctx.now() }) }
}

function isExample({ content }: Context, { roundSlug, code, fileName }: Input): boolean {
  const names = [textsIn('sv'), textsIn('en')].map(({ workbooks }) => workbooks.files.example)
  const place = [content.example.plan.round.slug, content.exampleWorkbook.organisationCode]
  return names.includes(fileName) && roundSlug === place[0] && code === place[1]
}

async function recordsOf(ctx: Context, { roundSlug, code }: Input, { id, levels }: Instrument) {
  const records = await listOccasions(ctx.db, { roundSlug, organisationCode: code })
  const readable = onlyReadable(ctx, 'occasion.read', records)
  authoriseListing(ctx, 'occasion.read', { roundSlug, organisationCode: code }, readable)
  return readable.filter(({ instrumentId, levelId }) => instrumentId === id && levelId === levels[0]!.id)
}
