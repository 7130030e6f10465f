import { Command } from 'commander'
import { getDataOf } from '#server/services/privacy/get-data-of.ts'
import { withContext } from '../../with-context.ts'
import { writeOutput } from '../../write-output.ts'
import { languageOption, type UserOptions, tellProblem } from './user-options.ts'

/** `jamsides user export`: everything that is kept of somebody, for those who cannot sign in to fetch it. */
export function exportUserCommand(): Command {
  return new Command('export')
    .description('Write everything that is kept of a person as JSON.')
    .argument('<id>', 'the id of the person')
    .option('--out <file>', 'file to write; standard output unless said otherwise', '-')
    .addOption(languageOption())
    .action((personId: string, { out, language }: UserOptions & { out: string }) =>
      tellProblem(language, async () => {
        const data = await withContext(language, (ctx) => getDataOf(ctx, { personId }))
        await writeOutput(out, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 })
      }),
    )
}
