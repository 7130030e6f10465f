import { Command, Option } from 'commander'
import type { Language } from '#domain/language/language.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { type ImportOutcome, importWorkbook } from '#server/services/workbooks/import-workbook.ts'
import { previewWorkbook } from '#server/services/workbooks/preview-workbook.ts'
import type { WorkbookPreview } from '#server/services/workbooks/workbook-preview.ts'
import { readWorkbook } from '#server/workbooks/read-workbook.ts'
import { readWorkbookFile } from '#server/workbooks/read-workbook-file.ts'
import { textsIn } from '#texts/texts.ts'
import { CommandFailure } from '../command-failure.ts'
import { describeImport, describeProblems, toJson } from '../describe-import.ts'
import { withContext } from '../with-context.ts'
import { importArchiveCommand } from './import-archive.ts'

type Options = Readonly<{
  organisation: string
  round: string
  dryRun?: boolean
  json?: boolean
  language: Language
  leaveOut: readonly string[]
}>

/** What came of an import or of a dry run. */
type Outcome = Readonly<{ outcome: ImportOutcome['outcome'] | 'dry-run'; preview: WorkbookPreview }>

const help = `
The workbook is read whatever sheet and place its checklist has. --organisation is also the answer to which
organisation it belongs to: when the workbook names another one, that is said and the import goes on.
Exit code 0 when it was read in (or all of it was stored already), 1 when it was refused, 2 when called wrongly.`

/** `jamsides import …`: what comes in as files from elsewhere. */
export function importCommand(): Command {
  const checklist = new Command('checklist')
    .description('Read a checklist workbook (.xlsx) into a round.')
    .argument('<file>', 'the workbook')
    .requiredOption('--organisation <code>', 'official code of the organisation, such as 2083')
    .requiredOption('--round <slug>', 'the round, such as modellkommuner-2017-2018')
    .option('--dry-run', 'tell what would be read in and save nothing')
    .option('--json', 'print the outcome as JSON')
    .option('--leave-out <meeting>', 'a meeting whose column is not read in; may be given again', collect, [])
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
    .action(importChecklist)
  return new Command('import')
    .description('Read files from elsewhere into the database.')
    .addCommand(checklist)
    .addCommand(importArchiveCommand('organisation'))
    .addCommand(importArchiveCommand('programme'))
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

async function importChecklist(path: string, options: Options): Promise<void> {
  const { json, language } = options
  const words = textsIn(language).workbooks.cli
  try {
    const { outcome, preview } = await carryOut(path, options)
    const isRefused = outcome === 'refused' || (outcome === 'dry-run' && !preview.ready)
    if (json) print(JSON.stringify({ ...toJson(preview), outcome }))
    else if (!isRefused) print(describeImport(preview, words))
    if (isRefused)
      throw new CommandFailure(json ? words.refused : `${describeProblems(preview)}\n${words.refused}`)
    if (json) return
    print({ saved: words.saved, unchanged: words.unchanged, 'dry-run': words.dryRun }[outcome as 'saved'])
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const message = messageOf(error, language)
    if (json) print(JSON.stringify(refusal(options, error.code, message)))
    throw new CommandFailure(message)
  }
}

async function carryOut(path: string, options: Options): Promise<Outcome> {
  const { content, fileName } = await readWorkbookFile(path)
  // A file that cannot be opened is refused before the database is even started.
  await readWorkbook(content)
  return withContext(options.language, async (ctx): Promise<Outcome> => {
    const input = {
      roundSlug: options.round,
      code: readCode(options.organisation),
      fileName,
      content,
      leaveOut: options.leaveOut,
      organisationChosen: true,
    }
    if (!options.dryRun) return importWorkbook(ctx, input)
    return { outcome: 'dry-run', preview: await previewWorkbook(ctx, input) }
  })
}

function refusal({ organisation, round }: Options, code: string, message: string) {
  const problems = [{ sheet: null, cell: null, code, severity: 'blocking', message }]
  return { organisation, round, instrument: null, occasions: [], problems, outcome: 'refused' }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
