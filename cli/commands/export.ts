import { Command, Option } from 'commander'
import type { ArchiveSubject } from '#domain/archive/archive.ts'
import type { Language } from '#domain/language/language.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { exportOrganisation } from '#server/services/archive/export-organisation.ts'
import { exportProgramme } from '#server/services/archive/export-programme.ts'
import type { ExportedArchive } from '#server/services/archive/exported-archive.ts'
import { CommandFailure } from '../command-failure.ts'
import { withContext } from '../with-context.ts'
import { writeOutput } from '../write-output.ts'

type Options = Readonly<{ out: string; json?: boolean; language: Language }>

const help = `
The archive is one zip of open files: data as JSON and CSV with their schema, adopted reports as they were adopted,
checksums, and a README that tells how to read it without Jämsides. The same history gives the same bytes.
Exit code 0 when the archive is written, 1 when it cannot be made, 2 when called wrongly.`

/** `jamsides export …`: the whole history of an organisation or of a programme round, as one archive. */
export function exportCommand(): Command {
  const organisation = withExportOptions(new Command('organisation'))
    .description('The whole history of one organisation.')
    .argument('<code>', 'official code of the organisation, such as 1280')
    .action((code: string, options: Options) =>
      writeArchiveTo(options, { kind: 'organisation', code: readCode(code) }),
    )
  const programme = withExportOptions(new Command('programme'))
    .description('The whole history of a programme round, with all who take part in it.')
    .argument('<slug>', 'the round, such as modellkommuner-2018-2020')
    .action((slug: string, options: Options) => writeArchiveTo(options, { kind: 'programme', slug }))
  return new Command('export')
    .description('Write the whole history of something to an archive of open files.')
    .addCommand(organisation)
    .addCommand(programme)
}

function withExportOptions(command: Command): Command {
  return command
    .requiredOption('--out <file>', 'file to write; - writes to standard output')
    .option('--json', 'print what was done as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
}

async function writeArchiveTo({ out, json, language }: Options, subject: ArchiveSubject): Promise<void> {
  if (json && out === '-')
    throw new CommandFailure('--json and --out - would both write to standard output.', 2)
  try {
    const bytes = await withContext(language, async (ctx) => {
      const { chunks } = await exportOf(ctx, subject)
      const counted = { bytes: 0 }
      await writeOutput(out, countBytes(chunks, counted))
      return counted.bytes
    })
    if (json) print(JSON.stringify({ ok: true, ...subject, file: out, bytes }, null, 2))
    else if (out !== '-') print(out)
  } catch (error) {
    const failure = error instanceof UserError ? new CommandFailure(messageOf(error, language)) : error
    if (json && failure instanceof CommandFailure)
      print(JSON.stringify({ ok: false, problem: failure.message }, null, 2))
    throw failure
  }
}

function exportOf(ctx: Context, subject: ArchiveSubject): Promise<ExportedArchive> {
  const silently = () => Promise.resolve()
  return subject.kind === 'organisation'
    ? exportOrganisation(ctx, subject, silently)
    : exportProgramme(ctx, subject, silently)
}

async function* countBytes(
  chunks: AsyncIterable<Buffer>,
  counted: { bytes: number },
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    counted.bytes += chunk.length
    yield chunk
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
