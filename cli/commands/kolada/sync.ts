import { Command, Option } from 'commander'
import type { Language } from '#domain/language/language.ts'
import { messageOf, UserError } from '#server/errors.ts'
import type { Selection } from '#server/services/fetching/list-wanted-key-figures.ts'
import { syncFigures } from '#server/services/fetching/sync-figures.ts'
import { realClock } from '#server/sources/kolada/connection/real-clock.ts'
import { CommandFailure } from '../../command-failure.ts'
import { withContext } from '../../with-context.ts'
import { describeOutcome } from './describe-outcome.ts'
import { openProgress } from './show-progress.ts'

type Options = Readonly<{
  set?: string
  kpi?: readonly string[]
  baseUrl?: string
  whole?: boolean
  json?: boolean
  language: Language
}>

const help = `
Without --set and --kpi all key figures about women and men are fetched: about a quarter of an hour the first time.
Later only what has changed is. Ctrl-C stops; the next run goes on where this one stopped. Needs https to
api.kolada.se; without network: jamsides kolada import FILE, or jamsides kolada fake to try it out.
Exit code 0 when done, 1 when it cannot be done (the figures are then as they were), 2 when called wrongly.`

/** `jamsides kolada sync`: figures from Kolada into a new snapshot. */
export function syncCommand(): Command {
  return new Command('sync')
    .description('Fetch key figures from Kolada into a new snapshot.')
    .addOption(new Option('--set <set>', 'only a set that comes with the product, such as g2kpi148333'))
    .addOption(
      new Option('--kpi <ids>', 'only these key figures, with commas between: N00905,N05401')
        .conflicts('set')
        .argParser(readIds),
    )
    .option('--base-url <url>', 'another address than https://api.kolada.se/v3')
    .option('--whole', 'fetch all years anew, also where changes would do')
    .option('--json', 'print what was done as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
    .action(sync)
}

function readIds(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim().toUpperCase())
  const wrong = ids.filter((id) => !/^[NU]\d{5}$/.test(id))
  if (wrong.length === 0) return ids
  throw new CommandFailure(`No id of a key figure: ${wrong.join(', ')}. An id is N or U and five digits.`, 2)
}

async function sync(options: Options): Promise<void> {
  const { language, json = false } = options
  const stop = new AbortController()
  const interrupt = () => stop.abort(new Error('stopped'))
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = openProgress(language)
  try {
    const outcome = await withContext(language, (ctx) =>
      syncFigures(ctx, {
        selection: readSelection(options),
        baseUrl: options.baseUrl ?? null,
        whole: options.whole ?? false,
        clock: realClock,
        signal: stop.signal,
        report: progress.show,
      }),
    )
    progress.end()
    process.stdout.write(json ? `${JSON.stringify(outcome, null, 2)}\n` : describeOutcome(outcome, language))
  } catch (error) {
    progress.end()
    throw error instanceof UserError ? new CommandFailure(messageOf(error, language)) : error
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

function readSelection({ set, kpi }: Options): Selection {
  if (set !== undefined) return { set }
  return kpi === undefined ? { all: true } : { keyFigures: kpi }
}
