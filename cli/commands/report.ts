import { Command, Option } from 'commander'
import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { renderHtml } from '#server/reports/document/html/render-html.tsx'
import { renderPdf } from '#server/reports/document/pdf/render-pdf.ts'
import { renderJson } from '#server/reports/document/render-json.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import {
  getOrganisationReport,
  type WrittenReport,
} from '#server/services/reports/get-organisation-report.ts'
import { getRoundReport } from '#server/services/reports/get-round-report.ts'
import { CommandFailure } from '../command-failure.ts'
import { withContext } from '../with-context.ts'
import { writeOutput } from '../write-output.ts'

type Format = 'html' | 'pdf' | 'json'
type Options = Readonly<{ format: Format; language: Language; out: string; json?: boolean }>

const exitCodes = '\nExit code 0 when the report is written, 1 when it cannot be made, 2 when called wrongly.'

/** `jamsides report …`: the result report of an organisation or of a whole round, as a file. */
export function reportCommand(): Command {
  const organisation = withReportOptions(new Command('organisation'))
    .description('The result report of one organisation in one round.')
    .argument('<code>', 'official code of the organisation, such as 1280')
    .requiredOption('--round <slug>', 'the round, such as modellkommuner-2018-2020')
    .action((code: string, options: Options & { round: string }) =>
      writeReport(options, (ctx) =>
        getOrganisationReport(ctx, { roundSlug: options.round, code, language: options.language }),
      ),
    )
  const round = withReportOptions(new Command('round'))
    .description('The result report of a whole round.')
    .argument('<slug>', 'the round, such as modellkommuner-2018-2020')
    .action((slug: string, options: Options) =>
      writeReport(options, (ctx) => getRoundReport(ctx, { roundSlug: slug, language: options.language })),
    )
  return new Command('report')
    .description('Write result reports as HTML, PDF or JSON.')
    .addCommand(organisation)
    .addCommand(round)
}

function withReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'form of the report').choices(['html', 'pdf', 'json']).default('pdf'),
    )
    .addOption(
      new Option('--language <language>', 'language of the report').choices(['sv', 'en']).default('sv'),
    )
    .requiredOption('--out <file>', 'file to write; - writes to standard output')
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', exitCodes)
}

async function writeReport(options: Options, make: (ctx: Context) => Promise<WrittenReport>): Promise<void> {
  const { format, language, out, json } = options
  if (json && out === '-')
    throw new CommandFailure('--json and --out - would both write to standard output.', 2)
  try {
    const { document, content } = await withContext(language, async (ctx) => {
      const { document } = await make(ctx)
      return { document, content: await render(ctx, document, format) }
    })
    await writeOutput(out, content)
    if (json) print({ ok: true, ...summary(document), format, file: out, bytes: Buffer.byteLength(content) })
    else if (out !== '-') process.stdout.write(`${out}\n`)
  } catch (error) {
    const failure = error instanceof UserError ? new CommandFailure(messageOf(error, language)) : error
    if (json && failure instanceof CommandFailure) print({ ok: false, problem: failure.message })
    throw failure
  }
}

async function render(ctx: Context, document: ReportDocument, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return renderHtml(document)
    case 'json':
      return `${JSON.stringify(renderJson(document), null, 2)}\n`
    case 'pdf':
      return renderPdf(ctx.pdf, document)
  }
}

function summary({ kind, organisation, round, language, generatedAt }: ReportDocument) {
  return { kind, organisation: organisation?.code ?? null, round: round.slug, language, generatedAt }
}

function print(outcome: object): void {
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
}
