import { Command, Option } from 'commander'
import type { Language } from '#domain/language/language.ts'
import { readConfig } from '#server/config.ts'
import { restoreBackup } from '#server/services/backup/restore-backup.ts'
import type { RestoreStep } from '#server/services/backup/restore-step.ts'
import type { BackupTexts } from '#texts/sv/backup.ts'
import { textsIn } from '#texts/texts.ts'
import { operator } from '../operator.ts'
import { progressLine } from '../progress-line.ts'
import { tellRefusal } from '../tell-refusal.ts'

type Options = Readonly<{ sha256?: string; json?: boolean; language: Language }>

const help = `
Only into an empty installation, one in which nobody has done anything yet, and while it does not run: a new folder
(JAMSIDES_DATA) or a new database (DATABASE_URL). The whole file is checked before anything is written, and what came in is
read back and compared before it counts. All of it comes in or nothing does. A backup of an older version is brought up
to this one. Everybody signs in anew afterwards.
Exit code 0 when it is restored, 1 when it was refused, 2 when called wrongly.`

/** `jamsides restore`: what `jamsides backup` wrote, into an empty installation. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Bring a backup into an empty installation.')
    .argument('<file>', 'the backup')
    .option('--sha256 <sum>', 'refuse the file unless this is its SHA-256')
    .option('--json', 'print what was done as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
    .action(restore)
}

async function restore(path: string, { sha256, json, language }: Options): Promise<void> {
  const words = textsIn(language).backup
  const progress = progressLine()
  try {
    const restored = await restoreBackup(
      { config: readConfig(), now: () => new Date(), person: operator },
      {
        path,
        sha256: sha256?.toLowerCase() ?? null,
        tell: (step) => progress.show(describe(step, words)),
      },
    )
    progress.clear()
    if (json) print(JSON.stringify({ ok: true, ...restored }, null, 2))
    else {
      const counted = words.counted(restored.rows, restored.tables, restored.snapshots)
      print(words.restored(counted, restored.writtenAt, restored.version))
      if (restored.migrated.length > 0) print(words.migrated(restored.migrated.length))
      for (const { organisationCode, position } of restored.brokenChains)
        print(words.brokenChain(organisationCode, position))
      print(words.signIn)
    }
  } catch (error) {
    progress.clear()
    tellRefusal(error, { json, language })
  }
}

function describe({ step, name, done }: RestoreStep, { steps }: BackupTexts): string {
  return steps[step](name, Math.floor(done * 100))
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
