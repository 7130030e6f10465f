import { Command, InvalidArgumentError, Option } from 'commander'
import { type Cell, valueOf } from '#domain/indicators/cell.ts'
import { readYears, type YearChoice } from '#domain/indicators/choose-years.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import { type PeerKind, peerKinds } from '#domain/indicators/peer-group.ts'
import { messageOf, UserError } from '#server/errors.ts'
import type { KeyFigureView } from '#domain/indicators/key-figure-view.ts'
import { getKeyFigure } from '#server/services/indicators/get-key-figure.ts'
import { textsIn } from '#texts/texts.ts'
import { CommandFailure } from '../command-failure.ts'
import { withContext } from '../with-context.ts'

type Options = Readonly<{
  organisation?: string
  years: YearChoice
  compareWith?: PeerKind
  json?: boolean
}>

/** `jamsides indicator`: one key figure of an organisation or the nation, year by year. */
export function indicatorCommand(): Command {
  return new Command('indicator')
    .description('One key figure of an organisation: women, men, the difference, peers, notes and source.')
    .argument('<id>', 'id of the key figure, such as N00905')
    .option('--organisation <code>', 'official code of the organisation, such as 2083; left out: the nation')
    .option('--years <years>', 'all, last10, 2010-2022 or 2022', parseYears, { kind: 'all' } as const)
    .addOption(new Option('--compare-with <group>', 'group to compare with').choices(peerKinds))
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExit code 0 when done, 1 when it cannot be done, 2 when called wrongly.')
    .action(async (keyFigure: string, { organisation, years, compareWith, json }: Options) => {
      const which = { code: organisation ?? null, keyFigure, years, compareWith: compareWith ?? null }
      const view = await withContext('sv', (ctx) => getKeyFigure(ctx, which)).catch((error: unknown) => {
        throw error instanceof UserError ? new CommandFailure(messageOf(error, 'sv')) : error
      })
      const { organisation: whose, borrowedFrom } = view.place
      // Beside the output, so that the JSON stays what it is.
      if (whose && borrowedFrom)
        process.stderr.write(`${textsIn('sv').figures.borrowed(whose.name, borrowedFrom.name)}\n`)
      process.stdout.write(`${json ? JSON.stringify(toJson(view), null, 2) : toText(view)}\n`)
    })
}

function parseYears(text: string): YearChoice {
  const years = readYears(text)
  if (years === null) throw new InvalidArgumentError('Write all, last10, 2010-2022 or 2022.')
  return years
}

/** Values with their status: what has none is null and says why. Difference and ratio are computed here. */
function toJson(view: KeyFigureView) {
  const { known, place, years, nation, comparison, carriedForward, breaks, table } = view
  const { keyFigure, twin, classification } = known
  const texts = textsIn('sv').figures
  return {
    keyFigure,
    twin,
    classification,
    organisation: place.organisation && { code: place.organisation.code, name: place.organisation.name },
    area: place.area,
    borrowedFrom: place.borrowedFrom && { code: place.borrowedFrom.code, name: place.borrowedFrom.name },
    snapshot: table.snapshot.id,
    carriedForward,
    observations: years.map(yearToJson),
    nation: nation.map(yearToJson),
    peers: comparison,
    breaks,
    notes: [...new Set(years.flatMap(({ notes }) => notes))],
    source: texts.rawSource[keyFigure.source],
    computedSource: texts.computedSource[keyFigure.source],
  }
}

function yearToJson(one: FigureYear) {
  const { year, women, men, total, difference, ratio, notes, repeated } = one
  return {
    year,
    ...withStatus('women', women),
    ...withStatus('men', men),
    ...withStatus('total', total),
    difference: valueOf(difference),
    ratio: valueOf(ratio),
    repeated,
    notes,
  }
}

function withStatus(name: string, cell: Cell): Readonly<Record<string, unknown>> {
  return { [name]: valueOf(cell), [`${name}Status`]: cell.status }
}

const headings = ['Year', 'Women', 'Men', 'Total', 'Difference', 'Ratio'] as const

function toText(view: KeyFigureView): string {
  const { known, place, years, comparison, latest } = view
  const { keyFigure, classification } = known
  const texts = textsIn('sv').figures
  const rows = years.map((one) => [
    String(one.year),
    ...[one.women, one.men, one.total, one.difference, one.ratio].map(show),
  ])
  const widths = headings.map((heading, i) => Math.max(heading.length, ...rows.map((row) => row[i]!.length)))
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padStart(widths[i]!)).join('  ')
  const means = comparison?.figures
  return [
    `${keyFigure.id} ${keyFigure.title}: ${place.area.name}`,
    `${texts.kinds[classification.kind ?? 'none']}. ${texts.better[classification.better]}`,
    '',
    ...(rows.length === 0
      ? [`No figures here. Fetch them with: jamsides kolada sync --kpi ${keyFigure.id}`]
      : [line(headings), ...rows.map(line)]),
    '',
    ...(means && latest
      ? [
          `${latest.year}, ${comparison.kind} (n = ${comparison.n}, ${texts.unweighted}): difference ${round(means.difference)}, median ${round(means.medianDifference)}`,
        ]
      : []),
    `${texts.rawSource[keyFigure.source]}. ${texts.computedSource[keyFigure.source]} (difference, ratio, mean).`,
  ].join('\n')
}

function show(cell: Cell): string {
  return cell.status === 'value'
    ? String(round(cell.value))
    : textsIn('sv').figures.absences[cell.status].sign
}

const decimals = 4

function round(value: number): number {
  return Number(value.toFixed(decimals))
}
