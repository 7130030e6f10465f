import type { Classification, KeyFigure } from '../indicators/key-figure.ts'
import { additiveUnits } from '../indicators/additive-units.ts'
import type { AttentionParts, Direction } from './gap.ts'
import type { GapRow } from './gap-row.ts'
import { isUntitled, tellsWhoLivesThere } from './what-it-is-about.ts'

/** What stands for a part that nothing is known of. */
const notKnown = 0.5

/** What is left for each year that the area's figures are behind those of others. */
const keptPerYearBehind = 0.8
/** Many surveys come every other or third year, so figures are old only after that. */
const freshYears = 3
const keptPerYearOld = 0.9

const bearingOf = { known: 1, unknown: 0.5, population: 0.3, count: 0.2 } as const
/** What is left of the bearing of a series that is closed, and of one that nobody can read the name of. */
const keptOfClosed = 0.6
const keptOfUntitled = 0.3

type Basis = Readonly<{
  row: GapRow
  keyFigure: Pick<KeyFigure, 'id' | 'title' | 'operatingArea'>
  classification: Classification
  direction: Direction
  qValue: number | null
  /** The latest year that could have had figures. */
  untilYear: number
}>

/**
 * The parts of attention, each from 0 to 1, and their product from 0 to 100. A high one says "look here first" and
 * nothing of who is good or bad.
 *
 * - size: half |difference| divided by the mean of women and men, at most 1 (of a share: its distance from 50 divided
 * by 50), half how many of the peers' differences are smaller, 0.5 where there are no peers; - persistence: points on
 * the same side of zero as the latest, divided by all points plus one; - certainty: 1 − q, 0.5 where there is no q; -
 * freshness: 0.8 for each year behind the latest of anybody, times 0.9 for each year older than three, times known
 * years divided by known and missing ones; - bearing: 1 where it is known who is better off or that there is no
 * difference, 0.5 where it is not, because nobody has judged or because neither way is better in itself, 0.3 where it
 * tells who lives in a place, 0.2 for plain counts, which mostly mirror how many women and men there are; 0.6 of that
 * for a series that is closed, 0.3 where it has no title.
 *
 * Not published anywhere else: it is our own choice and is written out with its limits in docs/methods/gaps.md.
 */
export function weighAttention(basis: Basis): Readonly<{ parts: AttentionParts; attention: number }> {
  const { row, qValue } = basis
  const parts = {
    size: (sizeOf(basis) + (row.peers === null ? notKnown : row.peers.sizePercentile / 100)) / 2,
    persistence: row.series.sameSide / (row.series.points + 1),
    certainty: qValue === null ? notKnown : 1 - qValue,
    freshness: freshnessOf(basis),
    bearing: bearing(basis),
  }
  const product = Object.values(parts).reduce((all, part) => all * part, 1)
  return { parts, attention: 100 * product }
}

function sizeOf({ row: { women, men, difference, ratio }, classification }: Basis): number {
  if (classification.kind === 'share') return Math.min(1, Math.abs(difference) / 100)
  const mean = meanOf(women, men) ?? (ratio === null ? null : 50 * (1 + ratio))
  if (mean === null) return notKnown
  return mean === 0 ? 0 : Math.min(1, Math.abs(difference) / Math.abs(mean))
}

function meanOf(women: number | null, men: number | null): number | null {
  return women === null || men === null ? null : (Math.abs(women) + Math.abs(men)) / 2
}

function freshnessOf({ row: { year, series, keyFigureYears }, untilYear }: Basis): number {
  const behind = Math.max(0, keyFigureYears.last - year)
  const old = Math.max(0, untilYear - year - freshYears)
  const known = series.points / (series.points + Math.max(0, series.missingYears))
  return keptPerYearBehind ** behind * keptPerYearOld ** old * known
}

function bearing({ keyFigure, classification, direction }: Basis): number {
  const titled = isUntitled(keyFigure) ? keptOfUntitled : 1
  const open = classification.closedAfter === null ? 1 : keptOfClosed
  return bearingOf[howItBears(keyFigure, classification, direction)] * titled * open
}

function howItBears(
  keyFigure: Basis['keyFigure'],
  classification: Classification,
  direction: Direction,
): keyof typeof bearingOf {
  if (additiveUnits.includes(classification.unit)) return 'count'
  if (direction !== 'unknown') return 'known'
  return tellsWhoLivesThere(keyFigure, classification) ? 'population' : 'unknown'
}
