import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { importFigures } from '#server/services/fetching/import-figures.ts'
import { processorTime } from '#test/processor-time.ts'
import { mutateBytes, mutateParts } from '#test/workbooks/mutate.ts'
import { randomNumbers } from '#test/workbooks/random-numbers.ts'
import { sampleFiles } from './sample-files.ts'

/** How many of the broken files came to each end, the slowest in milliseconds, and what went wrong. */
export type FigureFuzz = Readonly<{
  ends: Readonly<Record<string, number>>
  slowest: number
  faults: readonly string[]
}>

/** What stands in files that are wrong in the ways people and programs make them wrong. */
const odd = (
  'NaN null - .. " "" , ; { ] [] {} true 1e999 -1 1_000 7,5 \u0000 \uFEFF å __proto__ constructor ( = K 0000 2083 ' +
  `999999999 ${'1'.repeat(400)}`
)
  .split(' ')
  .concat('', '\n')

/** One in so many is read in for good; of the others it is only told what would come in. */
const written = 8

/**
 * Reads in one broken file after the other. Each must end in a refusal that can be told or in a reading; no earlier
 * snapshot may change, and nothing may be left lying about. Anything else is a fault.
 */
export async function fuzzFigures(
  ctx: Context,
  { from, to }: { from: number; to: number },
): Promise<FigureFuzz> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-fuzz-'))
  const samples = await sampleFiles(folder)
  const ends: Record<string, number> = {}
  const faults: string[] = []
  let slowest = 0
  let before = await checksums(ctx)
  for (let seed = from; seed < to; seed++) {
    const random = randomNumbers(seed)
    const { name, bytes } = samples[seed % samples.length]!
    const path = join(folder, name)
    await writeFile(path, breakFile(name, bytes, random))
    const start = processorTime()
    const end = await endOf(ctx, path, seed)
    slowest = Math.max(slowest, processorTime() - start)
    ends[end] = (ends[end] ?? 0) + 1
    const after = await checksums(ctx)
    if (end.startsWith('crash')) faults.push(`${seed} ${name}: ${end}`)
    if ([...before].some(([file, sum]) => after.get(file) !== sum))
      faults.push(`${seed} ${name}: a snapshot changed`)
    if (end !== 'imported' && after.size !== before.size) faults.push(`${seed} ${name}: ${end}, yet written`)
    if ((await readdir(join(ctx.warehouse.folder, 'work'))).length > 0)
      faults.push(`${seed} ${name}: something was left behind`)
    before = after
  }
  await rm(folder, { recursive: true })
  return { ends, slowest, faults }
}

function breakFile(name: string, bytes: Buffer, random: () => number): Buffer {
  const kind = Math.floor(random() * 3)
  if (kind === 0) return mutateBytes(bytes, random)
  if (name.endsWith('.xlsx')) return mutateParts(bytes, random)
  const text = bytes.toString('latin1')
  const tokens = [...text.matchAll(/[\w.]+|"[^"]*"|[^\w\s]/g)]
  const token = tokens[Math.floor(random() * tokens.length)]!
  const instead =
    kind === 1 ? odd[Math.floor(random() * odd.length)]! : tokens[Math.floor(random() * tokens.length)]![0]
  const changed = `${text.slice(0, token.index)}${Buffer.from(instead).toString('latin1')}${text.slice(token.index + token[0].length)}`
  return Buffer.from(changed, 'latin1')
}

async function endOf(ctx: Context, path: string, seed: number): Promise<string> {
  try {
    const order = { paths: [path], dryRun: seed % written !== 0, acceptRetitled: true }
    const as = path.endsWith('table.csv') ? 'SCB' : null
    return (await importFigures(ctx, { ...order, as })).outcome
  } catch (error) {
    if (!(error instanceof UserError)) return `crash: ${(error as Error).stack}`
    for (const language of ['sv', 'en'] as const)
      if (/undefined|\[object|NaN MB/.test(messageOf(error, language)))
        return `crash: ${messageOf(error, language)}`
    return (error.details as { problem: string }).problem
  }
}

/** The files of all snapshots with their checksums. */
async function checksums(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const folder = join(ctx.warehouse.folder, 'snapshots')
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [
          path,
          createHash('sha256')
            .update(await readFile(path))
            .digest('hex'),
        ] as const
      }),
    ),
  )
}
