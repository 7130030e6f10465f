import { Command } from 'commander'
import { readConfig } from '#server/config.ts'
import { readContent } from '#server/content/read-content.ts'
import { serveFakeKolada } from '#server/services/fetching/serve-fake-kolada.ts'
import { type Fault, type FaultKind, faultKinds } from '#server/sources/kolada/fake/fault.ts'
import { CommandFailure } from '../../command-failure.ts'

type Options = Readonly<{ port: number; fault: readonly Fault[] }>

const help = `
Kinds of faults: ${faultKinds.join(', ')}.
--fault server-error:3 gives the next three answers that fault; --fault cut-page:1:5 the sixth one.
In another terminal: jamsides kolada sync --base-url http://127.0.0.1:PORT/v3`

/** `jamsides kolada fake`: Kolada's interface on the own machine, for work without network. */
export function fakeCommand(): Command {
  return new Command('fake')
    .description("Serve the figures that come with the product in the shapes of Kolada's interface.")
    .option('--port <port>', 'port on this computer', readPort, 4100)
    .option(
      '--fault <kind[:times[:after]]>',
      'something that goes wrong; may be given several times',
      readFault,
      [],
    )
    .addHelpText('after', help)
    .action(serve)
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new CommandFailure(`--port is ${text}. A whole number from 1 to 65535 is accepted.`, 2)
}

function readFault(text: string, earlier: readonly Fault[]): readonly Fault[] {
  const [kind, times = '1', after = '0'] = text.split(':')
  const known = faultKinds.find((each): each is FaultKind => each === kind)
  if (known === undefined || !/^[1-9]\d*$/.test(times) || !/^\d+$/.test(after))
    throw new CommandFailure(
      `--fault is ${text}. One of ${faultKinds.join(', ')} is accepted, as kind:times:after.`,
      2,
    )
  return [...earlier, { kind: known, times: Number(times), after: Number(after) }]
}

async function serve({ port, fault }: Options): Promise<void> {
  const content = await readContent(readConfig().contentDirectory)
  const { promise: told, resolve: stop } = Promise.withResolvers<unknown>()
  const fake = await serveFakeKolada(content, {
    port,
    faults: fault,
    onAnswer: (method, path, status) => process.stderr.write(`${status} ${method} ${path}\n`),
  })
  process.once('SIGINT', stop).once('SIGTERM', stop)
  process.stdout.write(`${fake.url}\n`)
  await told
  await fake.close()
}
