import { Command, Option } from 'commander'
import type { FigureSource } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { messageOf, UserError } from '#server/errors.ts'
import type {
  FigureImport,
  FigureOrder,
  ImportNotice,
  ImportProgress,
} from '#server/services/fetching/figure-import.ts'
import { importFigures } from '#server/services/fetching/import-figures.ts'
import type { FigureFileTexts } from '#texts/sv/figure-files.ts'
import { textsIn } from '#texts/texts.ts'
import { CommandFailure } from '../../command-failure.ts'
import { progressLine } from '../../progress-line.ts'
import { withContext } from '../../with-context.ts'

type Options = Readonly<{
  json?: boolean
  dryRun?: boolean
  strict?: boolean
  acceptRetitled?: boolean
  source?: FigureSource
  as?: string
  title?: string
  language: Language
}>

const help = `
What a file is shows in what it holds, whatever it is called: the wide CSV of Kolada figures, pages from Kolada's
interface as JSON, JSON-stat, PX, SCB's CSV, and what is downloaded from the page of a key figure. Packed files (gzip)
are unpacked. All files become one snapshot or none does; snapshots that are there already never change.
Exit code 0 when read in (or all of it was there already), 1 when refused, 2 when called wrongly, 130 when stopped.`

/** `jamsides kolada import`: files of figures in. */
export function importFiguresCommand(): Command {
  return new Command('import')
    .description('Read files of figures into a new snapshot.')
    .argument('<file...>', 'the files')
    .option('--dry-run', 'tell what would be read in and save nothing')
    .option('--json', 'print the outcome as JSON')
    .addOption(
      new Option('--source <source>', 'where the figures come from, when the files do not say').choices([
        'scb',
        'file',
        'kolada',
      ]),
    )
    .option('--as <id>', 'id of a table that does not have its own, such as BE0101')
    .option('--title <title>', 'title of a table that does not have its own')
    .option('--accept-retitled', 'take key figures whose titles say something else than before')
    .option('--strict', 'refuse key figures that the catalogue does not have, or has as closed')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
    .action(carryOut)
}

async function carryOut(paths: readonly string[], options: Options): Promise<void> {
  const { json = false, language, ...rest } = options
  const texts = textsIn(language).figureFiles
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  const progress = progressLine()
  const watch = {
    signal: stop.signal,
    onProgress: (each: ImportProgress) => progress.show(tell(each, texts)),
  }
  const order: FigureOrder = { ...rest, paths }
  try {
    const outcome = await withContext(language, (ctx) => importFigures(ctx, order, watch))
    progress.clear()
    print(json ? JSON.stringify(toJson(outcome, texts), null, 2) : describe(outcome, texts))
  } catch (error) {
    progress.clear()
    if (stop.signal.aborted) throw new CommandFailure(texts.cli.stopped, 130)
    if (!(error instanceof UserError)) throw error
    const message = messageOf(error, language)
    if (json) print(JSON.stringify({ ok: false, code: error.code, ...detailsOf(error), message }, null, 2))
    throw new CommandFailure(message)
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

function tell(progress: ImportProgress, { cli }: FigureFileTexts): string {
  if (progress.stage !== 'receive') return cli.stages[progress.stage]()
  return `${cli.stages.receive(progress.name)}: ${cli.part(progress.done, progress.all)}`
}

function describe({ outcome, snapshot, files, notices }: FigureImport, texts: FigureFileTexts): string {
  if (outcome === 'unchanged') return texts.cli.unchanged(snapshot!.id)
  return [
    ...files.map((file) => texts.cli.file({ ...file, format: texts.formatNames[file.format] })),
    ...notices.map((notice) => wordsOf(notice, texts)),
    snapshot === null ? texts.cli['dry-run'] : texts.cli.imported(snapshot),
  ].join('\n')
}

function wordsOf(notice: ImportNotice, { notices }: FigureFileTexts): string {
  return notice.kind === 'no-catalogue' ? notices['no-catalogue']() : notices[notice.kind](notice)
}

function toJson({ notices, ...outcome }: FigureImport, texts: FigureFileTexts) {
  return {
    ok: true,
    ...outcome,
    notices: notices.map((notice) => ({ ...notice, message: wordsOf(notice, texts) })),
  }
}

/** Of a refused file: which, where, why, and how many more faults it has. */
function detailsOf(error: UserError): Readonly<Record<string, unknown>> {
  return error.code === 'figures-refused' ? (error.details as Readonly<Record<string, unknown>>) : {}
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
