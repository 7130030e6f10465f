import { createHash } from 'node:crypto'
import { Command, Option } from 'commander'
import type { Language } from '#domain/language/language.ts'
import { readConfig } from '#server/config.ts'
import { makeBackup } from '#server/services/backup/make-backup.ts'
import { textsIn } from '#texts/texts.ts'
import { operator } from '../operator.ts'
import { type ProgressLine, progressLine } from '../progress-line.ts'
import { sizeInWords } from '../size-in-words.ts'
import { writeOutput } from '../write-output.ts'
import { tellRefusal } from '../tell-refusal.ts'

type Options = Readonly<{ force?: boolean; snapshot?: string; json?: boolean; language: Language }>

const help = `
The file holds all that the installation has, as it was at one moment: the work of every organisation, accounts, and the
statistics. People may go on working meanwhile. Who is signed in, unsent letters and orders under way are not in it. The
file is whole or not there at all; keep it as you keep the database. \`jamsides restore\` reads it into an empty installation.
Exit code 0 when the file is written, 1 when it cannot be made, 2 when called wrongly.`

/** `jamsides backup`: the whole installation as one file. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('Write everything the installation has to one file, while people go on working.')
    .argument('<file>', 'file to write')
    .option('--force', 'write over a file that is there')
    .option(
      '--snapshot <id>',
      'as another session of PostgreSQL sees it, which has exported its snapshot by this id',
    )
    .option('--json', 'print what was done as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
    .action(backUp)
}

type Counted = { bytes: number; sha256: string }

async function backUp(file: string, { force = false, snapshot, json, language }: Options): Promise<void> {
  const words = textsIn(language).backup
  const progress = progressLine()
  const counted: Counted = { bytes: 0, sha256: '' }
  const follow = following(counted, progress, (name, bytes) =>
    words.writing(name, sizeInWords(language, bytes)),
  )
  try {
    const made = await makeBackup(
      { config: readConfig(), now: () => new Date(), person: operator },
      {
        exportedSnapshot: snapshot ?? null,
        save: (chunks) => writeOutput(file, follow.through(chunks), { mode: 0o600, replace: force }),
        tell: follow.tell,
      },
    )
    progress.clear()
    const { bytes, sha256 } = counted
    if (json) print(JSON.stringify({ ok: true, file, bytes, sha256, ...made }, null, 2))
    else {
      const all = words.counted(made.rows, made.tables, made.snapshots)
      print(words.written(file, sizeInWords(language, bytes), all))
      print(words.moment(made.writtenAt))
      print(words.sum(sha256))
    }
  } catch (error) {
    progress.clear()
    tellRefusal(error, { json, language })
  }
}

/** Counts and sums what passes on its way to the file, and tells how far it has come. */
function following(counted: Counted, { show }: ProgressLine, say: (name: string, bytes: number) => string) {
  const hash = createHash('sha256')
  let name = ''
  return {
    tell: (next: string) => {
      name = next
    },
    async *through(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        hash.update(chunk)
        counted.bytes += chunk.length
        show(say(name, counted.bytes))
        yield chunk
      }
      counted.sha256 = hash.digest('hex')
    },
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
