import { Command, Option } from 'commander'
import type { ArchiveSubject } from '#domain/archive/archive.ts'
import type { ImportOutcome } from '#domain/archive/plan-import.ts'
import type { Language } from '#domain/language/language.ts'
import { openArchiveAt } from '#server/archive/open-archive.ts'
import { importArchive } from '#server/services/archive/import-archive.ts'
import type { ArchiveTexts } from '#texts/sv/archive.ts'
import { textsIn } from '#texts/texts.ts'
import { withContext } from '../with-context.ts'
import { tellRefusal } from '../tell-refusal.ts'

type Options = Readonly<{ dryRun?: boolean; json?: boolean; language: Language }>

const descriptions = {
  organisation: 'Read the archive of an organisation into this installation.',
  programme: 'Read the archive of a programme round into this installation.',
} as const

const help = `
The file is an archive written by \`jamsides export\`, or the folder that one was unpacked to. All of it comes in or
nothing does. What stands here already just so is left as it is; where the same things say something else here, the
archive is refused and nothing changes. Roles do not come along.
Exit code 0 when it was read in (or all of it was here already), 1 when it was refused, 2 when called wrongly.`

/** `jamsides import organisation` and `jamsides import programme`: a whole history back in. */
export function importArchiveCommand(kind: ArchiveSubject['kind']): Command {
  return new Command(kind)
    .description(descriptions[kind])
    .argument('<file>', 'the archive')
    .option('--dry-run', 'tell what would be read in and save nothing')
    .option('--json', 'print the outcome as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
    .action((path: string, options: Options) => importFrom(path, kind, options))
}

async function importFrom(
  path: string,
  kind: ArchiveSubject['kind'],
  { dryRun = false, json, language }: Options,
): Promise<void> {
  try {
    // An archive that cannot be used is refused before the database is even started.
    const archive = await openArchiveAt(path)
    const outcome = await withContext(language, (ctx) =>
      importArchive(ctx, { archive, expected: { kind }, dryRun }, () => Promise.resolve()),
    )
    print(
      json ? JSON.stringify({ ok: true, ...outcome }, null, 2) : describe(outcome, textsIn(language).archive),
    )
  } catch (error) {
    tellRefusal(error, { json, language })
  }
}

function describe({ outcome, subject, counts, kept }: ImportOutcome, words: ArchiveTexts): string {
  const lines = counts
    .filter(({ added, same }) => added + same > 0)
    .map(({ table, added, same }) => {
      const name = words.tables[table as keyof ArchiveTexts['tables']]
      return `  ${words.cli.row(name, words.count(added), words.count(same))}`
    })
  const differences = kept.map(({ table, key, columns }) => {
    const name = words.tables[table as keyof ArchiveTexts['tables']]
    return `  ${words.kept(name, key, columns)}`
  })
  return [
    words.cli.heading(subject.name, subject.id),
    ...lines,
    ...(kept.length === 0 ? [] : [words.keptTitle, ...differences]),
    words.cli[outcome],
  ].join('\n')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
