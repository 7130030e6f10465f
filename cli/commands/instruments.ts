import { resolve } from 'node:path'
import { Command } from 'commander'
import { readConfig } from '#server/config.ts'
import { readInstrumentContent } from '#server/content/instruments/read-instrument-content.ts'
import { ContentError } from '#server/content/yaml/read-yaml.ts'
import {
  type InstrumentSummary,
  summariseInstruments,
} from '#server/content/instruments/summarise-instruments.ts'
import { CommandFailure } from '../command-failure.ts'

type Options = Readonly<{ directory: string; json?: boolean }>

/** `jamsides instruments …`: what concerns the checklists as content files. It needs no database. */
export function instrumentsCommand(): Command {
  const check = new Command('check')
    .description('Read and check every instrument, crosswalk, rule and table of published means.')
    .option('--directory <dir>', 'folder of the content', readConfig({}).contentDirectory)
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', '\nExit code 0 when everything can be used; 1 with file:line: reason when not.')
    .action(async (options: Options, command: Command) => {
      const print = (text: string) => command.configureOutput().writeOut?.(`${text}\n`)
      await checkInstruments(options, print)
    })
  return new Command('instruments').description('Checklists and other self-assessments.').addCommand(check)
}

async function checkInstruments({ directory, json }: Options, print: (text: string) => void): Promise<void> {
  try {
    const summary = summariseInstruments(await readInstrumentContent(resolve(directory)))
    print(json ? JSON.stringify({ ok: true, ...summary }, null, 2) : describe(summary))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const { file, line, reason } = error
    if (json) print(JSON.stringify({ ok: false, problem: { file, line, reason } }, null, 2))
    throw new CommandFailure(error.message)
  }
}

function describe({ instruments, crosswalks, rules, referenceMeans }: InstrumentSummary): string {
  const width = Math.max(...instruments.map(({ id }) => id.length))
  return [
    'Instruments',
    ...instruments.map(
      ({ id, items, levels, scale, sum, certainty }) =>
        `  ${id.padEnd(width)}  ${items} items, scale ${scale.min}–${scale.max}, sum ${sum.min}–${sum.max}, ` +
        `${levels.length === 1 ? 'level' : 'levels'} ${levels.join(' and ')}, ${certainty}`,
    ),
    'Crosswalks',
    ...crosswalks.map(({ from, to, links, certainty }) => `  ${from} → ${to}  ${links} links, ${certainty}`),
    'Rules',
    ...rules.map(({ id, kind, validFrom, validTo }) =>
      `  ${id}  ${kind}, ${validFrom} – ${validTo ?? ''}`.trimEnd(),
    ),
    'Published means',
    ...referenceMeans.map(
      ({ id, instrument, occasions }) =>
        `  ${id}  ${instrument}, ${occasions} ${occasions === 1 ? 'occasion' : 'occasions'}`,
    ),
    'Everything can be used.',
  ].join('\n')
}
