import { Command } from 'commander'
import { importFiguresCommand } from './kolada/import.ts'
import { changesCommand } from './kolada/changes.ts'
import { fakeCommand } from './kolada/fake.ts'
import { syncCommand } from './kolada/sync.ts'

/** `jamsides kolada …`: the statistics, in from where they are published. */
export function koladaCommand(): Command {
  return new Command('kolada')
    .description('Fetch and read in key figures.')
    .addCommand(syncCommand())
    .addCommand(importFiguresCommand())
    .addCommand(changesCommand())
    .addCommand(fakeCommand())
}
