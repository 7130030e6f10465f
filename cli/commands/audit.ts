import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Command, InvalidArgumentError } from 'commander'
import type { AuditHead } from '#domain/audit/audit-line.ts'
import type { ChainBreak, VerifiedChain } from '#domain/audit/verify-chain.ts'
import { verifyExport } from '#domain/audit/verify-export.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { exportAudit } from '#server/services/audit/export-audit.ts'
import { listHeads } from '#server/services/audit/list-heads.ts'
import { verifyAudit } from '#server/services/audit/verify-audit.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { CommandFailure } from '../command-failure.ts'
import { withContext } from '../with-context.ts'
import { writeOutput } from '../write-output.ts'

type Chain = Readonly<{ organisation: string | null }>
type Which = Readonly<{ organisation?: string }>

/** What an organisation cannot be called. */
const installation = 'installation'

const help = `
Each organisation has a chain of its own, and what belongs to none has the chain of the installation: write
--organisation ${installation}. A head is what \`jamsides audit head\` prints; kept elsewhere, it tells whether a chain has
been cut short or written anew since.
Exit code 0 when every chain is whole, 1 when one is not or cannot be read, 2 when called wrongly.`

/** `jamsides audit …`: what has been done, as a chain that nobody can change unseen. */
export function auditCommand(): Command {
  const organisation = '--organisation <code>'
  const verify = new Command('verify')
    .description('Follow the chain of every organisation, or of one, or of a file that was exported.')
    .argument('[file]', 'an exported audit trail; no database is needed')
    .option(organisation, 'official code of one organisation, such as 1280')
    .option('--head <position:hash>', 'an end of this chain that was noted before', readHead)
    .addHelpText('after', help)
    .action(verifyAll)
  const exporting = new Command('export')
    .description('Write the audit trail as lines of JSON, with its chains.')
    .option(organisation, 'official code of one organisation, such as 1280; left out: all chains')
    .option('--out <file>', 'file to write; - writes to standard output', '-')
    .action(({ organisation: code, out }: Which & { out: string }) =>
      using(async (ctx) =>
        writeOutput(out, inBytes(await exportAudit(ctx, { organisationCode: chainOf(code) }))),
      ),
    )
  const head = new Command('head')
    .description('Print where each chain ends now, to be kept elsewhere.')
    .option(organisation, 'official code of one organisation, such as 1280; left out: all chains')
    .action(({ organisation: code }: Which) =>
      using(async (ctx) => {
        for (const chain of await listHeads(ctx, { organisationCode: chainOf(code) }))
          print(`${nameOf(chain)} ${chain.position}:${chain.hash}`)
      }),
    )
  return new Command('audit')
    .description('The audit trail: verify it, take it out, note where it ends.')
    .addCommand(verify)
    .addCommand(exporting)
    .addCommand(head)
}

async function verifyAll(file: string | undefined, { organisation, head }: Which & { head?: AuditHead }) {
  if (head && (organisation === undefined || file !== undefined))
    throw new CommandFailure('--head needs --organisation, and no file.', 2)
  const results =
    file === undefined ? await using((ctx) => verifyStored(ctx, organisation, head)) : await verifyFile(file)
  for (const one of results) print(describe(one))
  const broken = results.filter((one) => one.broken !== null).length
  if (broken > 0)
    throw new CommandFailure(`${broken} of ${results.length} chains are not as they were written.`)
}

async function verifyStored(ctx: Context, organisation: string | undefined, known?: AuditHead) {
  const code = chainOf(organisation)
  const chains = code === undefined ? (await listHeads(ctx, {})).map((chain) => chain.organisation) : [code]
  const results: (Chain & VerifiedChain)[] = []
  for (const one of chains)
    results.push({ organisation: one, ...(await verifyAudit(ctx, { organisationCode: one, known })) })
  return results
}

async function verifyFile(file: string) {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  const read = await verifyExport(lines, sha256Of).catch((error: unknown) => {
    throw new CommandFailure(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  })
  if (read.kind === 'read') return read.chains
  throw new CommandFailure(`${file}, line ${read.line}: not a line of an exported audit trail.`)
}

const breaks: Readonly<Record<ChainBreak['kind'], string>> = {
  changed: 'the line says something else than when it was written',
  missing: 'there is no such line',
  'out-of-order': 'the line is not the one that followed the line before',
  'cut-short': 'the chain ends before this position, which it is known to have reached',
  rewritten: 'the line is another than the one that is known',
}

function describe(one: Chain & VerifiedChain): string {
  const { broken, lines, head } = one
  if (broken) return `${nameOf(one)}: BROKEN at position ${broken.position}: ${breaks[broken.kind]}.`
  return `${nameOf(one)}: whole, ${lines} ${lines === 1 ? 'line' : 'lines'}${head ? `, ends with ${head.position}:${head.hash}` : ''}.`
}

function nameOf({ organisation }: Chain): string {
  return organisation ?? installation
}

/** Left out where nothing was said; null for the installation. */
function chainOf(code: string | undefined): string | null | undefined {
  if (code === undefined) return undefined
  return code === installation ? null : readCode(code)
}

function readHead(text: string): AuditHead {
  const found = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text)
  if (!found) throw new InvalidArgumentError('Write it as `jamsides audit head` prints it: 42:1f0c….')
  return { position: Number(found[1]), hash: found[2]! }
}

async function using<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
  return withContext('sv', work).catch((error: unknown) => {
    throw error instanceof UserError ? new CommandFailure(messageOf(error, 'sv')) : error
  })
}

async function* inBytes(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
