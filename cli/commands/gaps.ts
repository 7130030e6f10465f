import { Command, InvalidArgumentError } from 'commander'
import type { Gap } from '#domain/gaps/gap.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { listGaps, mostGaps } from '#server/services/gaps/list-gaps.ts'
import { textsIn } from '#texts/texts.ts'
import { CommandFailure } from '../command-failure.ts'
import { withContext } from '../with-context.ts'

type Options = Readonly<{ organisation: string; year?: number; limit: number; json?: boolean }>

/** `jamsides gaps`: where women and men differ in one organisation, in order of attention. */
export function gapsCommand(): Command {
  return new Command('gaps')
    .description('Where women and men differ in an organisation, the differences most worth attention first.')
    .requiredOption('--organisation <code>', 'official code of the organisation, such as 2083')
    .option('--year <year>', 'leave out figures after this year', readYear)
    .option('--limit <n>', 'at most this many', readLimit, mostGaps)
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExit code 0 when done, 1 when it cannot be done, 2 when called wrongly.')
    .action(async ({ organisation, year, limit, json }: Options) => {
      const {
        all,
        organisation: whose,
        borrowedFrom,
      } = await withContext('sv', (ctx) => listGaps(ctx, { code: organisation, year })).catch(
        (error: unknown) => {
          throw error instanceof UserError ? new CommandFailure(messageOf(error, 'sv')) : error
        },
      )
      // Beside the output, so that the JSON stays an array of gaps and nothing else.
      if (borrowedFrom !== null)
        process.stderr.write(`${textsIn('sv').figures.borrowed(whose.name, borrowedFrom.name)}\n`)
      const gaps = all.slice(0, limit)
      process.stdout.write(`${json ? JSON.stringify(gaps.map(toJson), null, 2) : toTable(gaps)}\n`)
    })
}

function readYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('A year has four digits, such as 2022.')
  return Number(text)
}

function readLimit(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A limit is a whole number from 1 up.')
  return Number(text)
}

/** The shape is the same for all; what is not known is null. */
function toJson({ row, keyFigure, classification, direction, trend, attention, qValue, notes }: Gap) {
  const { peers, series } = row
  return {
    kpi: keyFigure.id,
    title: keyFigure.title,
    kind: classification.kind,
    year: row.year,
    women: row.women,
    men: row.men,
    total: row.total,
    difference: row.difference,
    ratio: row.ratio,
    direction,
    peers: {
      group: peers === null ? null : peers.kind === 'skr' ? peers.id : peers.kind,
      n: peers?.n ?? null,
      medianDifference: peers?.medianDifference ?? null,
      percentile: peers?.percentile ?? null,
    },
    trend: {
      slopePerYear: trend?.slopePerYear ?? null,
      years: series.points,
      firstYear: series.firstYear,
    },
    attention,
    qValue,
    notes,
  }
}

const columns = ['Attention', 'Key figure', 'Year', 'Women', 'Men', 'Difference', 'Better off', 'Title']

function toTable(gaps: readonly Gap[]): string {
  const { directions } = textsIn('en').figures
  const rows = gaps.map(({ row, keyFigure, direction, attention }) => [
    attention.toFixed(1),
    keyFigure.id,
    String(row.year),
    toNumber(row.women),
    toNumber(row.men),
    toNumber(row.difference),
    directions[direction],
    keyFigure.title,
  ])
  const widths = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)))
  const numeric = [0, 3, 4, 5]
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (numeric.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  return [columns, ...rows].map(line).join('\n')
}

function toNumber(value: number | null): string {
  return value === null ? '–' : String(Number(value.toPrecision(6)))
}
