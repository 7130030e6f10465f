import { Command } from 'commander'
import { importFigures } from '#server/services/indicators/import-figures.ts'
import { withContext } from '../with-context.ts'

/** `jamsides kolada …`: the statistics, in from where they are published. */
export function koladaCommand(): Command {
  return new Command('kolada').description('Fetch and read in key figures.').addCommand(importFile())
}

function importFile(): Command {
  return new Command('import')
    .description('Read a file of figures into a new snapshot.')
    .argument('<file>', 'the file')
    .action(async (path: string) => {
      const snapshot = await withContext('sv', (ctx) => importFigures(ctx, { path }))
      process.stdout.write(`${JSON.stringify(snapshot, null, 2)}\n`)
    })
}
