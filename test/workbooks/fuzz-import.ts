import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { importWorkbook } from '#server/services/workbooks/import-workbook.ts'
import { getExampleWorkbook } from '#server/services/workbooks/get-example-workbook.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { processorTime } from '#test/processor-time.ts'
import { mutateBytes, mutateParts } from './mutate.ts'
import { randomNumbers } from './random-numbers.ts'

/** How many of the broken workbooks came to each end, the slowest in milliseconds, and what went wrong. */
export type FuzzResult = Readonly<{
  ends: Record<string, number>
  slowest: number
  faults: readonly string[]
}>

const place = { roundSlug: 'exempelrundan', code: 'X001' }

/**
 * Reads in one broken workbook after the other. Each must end in a clear refusal that writes nothing, or in a reading
 * of which all is written; anything else is a fault.
 */
export async function fuzzImport(
  ctx: Context,
  { from, to }: { from: number; to: number },
): Promise<FuzzResult> {
  const valid = await Promise.all(
    (['sv', 'en'] as const).map((language) => getExampleWorkbook({ ...ctx, language })),
  )
  const ends: Record<string, number> = {}
  const faults: string[] = []
  let slowest = 0
  let before = await snapshot(ctx)
  for (let seed = from; seed < to; seed++) {
    const random = randomNumbers(seed)
    const { content } = valid[seed % valid.length]!
    const broken = seed % 3 === 0 ? mutateBytes(content, random) : mutateParts(content, random)
    const start = processorTime()
    const end = await endOf(ctx, broken)
    slowest = Math.max(slowest, processorTime() - start)
    ends[end] = (ends[end] ?? 0) + 1
    const after = await snapshot(ctx)
    if (end.startsWith('crash')) faults.push(`${seed}: ${end}`)
    if (end !== 'saved' && after.state !== before.state)
      faults.push(`${seed}: ${end}, yet something was written`)
    if (end === 'saved' && after.imports !== before.imports + 1) faults.push(`${seed}: saved in part`)
    before = after
  }
  return { ends, slowest, faults }
}

async function endOf(ctx: Context, content: Buffer): Promise<string> {
  try {
    const input = { ...place, content, fileName: 'trasig.xlsx', leaveOut: [], organisationChosen: true }
    const { outcome, preview } = await importWorkbook(ctx, input)
    const isExplained =
      outcome !== 'refused' || preview.problems.some(({ severity }) => severity === 'blocking')
    return isExplained ? outcome : 'crash: refused without a reason'
  } catch (error) {
    return error instanceof UserError ? error.code : `crash: ${(error as Error).stack}`
  }
}

async function snapshot(ctx: Context) {
  const records = await listOccasions(ctx.db, { roundSlug: place.roundSlug, organisationCode: place.code })
  const imports = await ctx.db.selectFrom('workbook_import').select('id').execute()
  return { state: JSON.stringify([records, imports.length]), imports: imports.length }
}
