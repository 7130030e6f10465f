import { Command, InvalidArgumentError, Option } from 'commander'
import type { Language } from '#domain/language/language.ts'
import { type ReportFormat, reportFormats } from '#domain/reports/report-format.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { renderDocument } from '#server/reports/document/render-document.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { requireSubject } from '#server/services/reports/require-subject.ts'
import { CommandFailure } from '../command-failure.ts'
import { withContext } from '../with-context.ts'
import { writeOutput } from '../write-output.ts'

type Options = Readonly<{ format: ReportFormat; language: Language; out: string; json?: boolean }>

const exitCodes = '\nExit code 0 when the report is written, 1 when it cannot be made, 2 when called wrongly.'

/** `jamsides report …`: a report of an organisation, a round, a meeting, a year or a set, as a file. */
export function reportCommand(): Command {
  const organisation = withReportOptions(new Command('organisation'))
    .description('The result report of one organisation in one round.')
    .argument('<code>', 'official code of the organisation, such as 1280')
    .requiredOption('--round <slug>', 'the round, such as modellkommuner-2018-2020')
    .action((code: string, options: Options & { round: string }) =>
      writeReport(options, { kind: 'organisation', roundSlug: options.round, organisationCode: code }),
    )
  const round = withReportOptions(new Command('round'))
    .description('The result report of a whole round.')
    .argument('<slug>', 'the round, such as modellkommuner-2018-2020')
    .action((slug: string, options: Options) => writeReport(options, { kind: 'round', roundSlug: slug }))
  return new Command('report')
    .description('Write reports as files.')
    .addCommand(organisation)
    .addCommand(round)
    .addCommand(meetingCommand())
    .addCommand(briefCommand())
    .addCommand(yearCommand())
    .addCommand(setCommand())
}

function meetingCommand(): Command {
  return withReportOptions(new Command('meeting'))
    .description('What a group needs before a meeting: ratings side by side, shifts, questions.')
    .argument('<round>', 'the round, such as exempelrundan')
    .argument('<group>', 'id of the group, such as exempel-bjork')
    .argument('<meeting>', 'id of the meeting, such as bm3')
    .action((roundSlug: string, groupId: string, meetingId: string, options: Options) =>
      writeReport(options, { kind: 'meeting', roundSlug, groupId, meetingId }),
    )
}

function briefCommand(): Command {
  return withReportOptions(new Command('brief'))
    .description('One page for the politicians of one organisation in one round.')
    .argument('<code>', 'official code of the organisation, such as 1280')
    .requiredOption('--round <slug>', 'the round, such as modellkommuner-2018-2020')
    .action((code: string, options: Options & { round: string }) =>
      writeReport(options, { kind: 'brief', roundSlug: options.round, organisationCode: code }),
    )
}

function yearCommand(): Command {
  return withReportOptions(new Command('year'))
    .description('The yearly gender-equality report of one organisation, from all its rounds.')
    .argument('<code>', 'official code of the organisation, such as 1280')
    .requiredOption('--year <year>', 'the calendar year, such as 2026', readYear)
    .action((code: string, options: Options & { year: number }) =>
      writeReport(options, { kind: 'year', organisationCode: code, year: options.year }),
    )
}

function setCommand(): Command {
  return withReportOptions(new Command('set'))
    .description('A set of key figures for women and men in one organisation.')
    .argument('<code>', 'official code of the organisation, such as 2083')
    .requiredOption('--set <id>', 'the set, such as g2kpi148333; as its address has it')
    .action((code: string, options: Options & { set: string }) =>
      writeReport(options, { kind: 'set', organisationCode: code, setId: options.set }),
    )
}

function readYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('A year has four digits, such as 2026.')
  return Number(text)
}

function withReportOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'form of the report').choices(reportFormats).default('pdf'))
    .addOption(
      new Option('--language <language>', 'language of the report').choices(['sv', 'en']).default('sv'),
    )
    .requiredOption('--out <file>', 'file to write; - writes to standard output')
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', exitCodes)
}

async function writeReport(options: Options, subject: ReportSubject): Promise<void> {
  const { format, language, out, json } = options
  if (json && out === '-')
    throw new CommandFailure('--json and --out - would both write to standard output.', 2)
  try {
    const { document, content } = await withContext(language, async (ctx) => {
      await requireSubject(ctx, subject)
      const { document } = await getReport(ctx, { subject, language })
      return { document, content: await renderDocument(ctx, document, format) }
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

function summary({ kind, organisation, round, year, language, generatedAt }: ReportDocument) {
  return {
    kind,
    organisation: organisation?.code ?? null,
    round: round?.slug ?? null,
    year: year ?? null,
    language,
    generatedAt,
  }
}

function print(outcome: object): void {
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
}
