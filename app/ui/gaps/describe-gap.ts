import { measureName } from '#charts/figure-text.ts'
import { unitWords, withDifferenceUnit, withUnit } from '#charts/unit-words.ts'
import type { Gap } from '#domain/gaps/gap.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

type Described = Pick<Gap, 'row' | 'classification'>

/** A title up to its first comma and without what stands in brackets, as it is said in a sentence: sjukpenningtalet. */
export function shortTitle(title: string): string {
  const [start = title] = title.replaceAll(/\s*\([^()]*\)/g, '').split(',')
  // "BRP+" and "LSS" keep their capitals.
  return /^\p{Lu}[\p{Ll}\d]/u.test(start) ? start[0]!.toLowerCase() + start.slice(1) : start
}

/** Women's and men's figures with unit and year, and how they differ, in words. */
export function describeFigures(language: Language, { row, classification }: Described): string {
  const { gaps: t } = textsIn(language)
  const { women, men, year, difference } = row
  const decimals = decimalsOf(row)
  const amount = amountOf(language, Math.abs(difference), decimals, classification)
  const who = sexWithMore(language, row, classification)
  if (women === null || men === null)
    return isNothing(difference, decimals) ? t.readyGapNone(year) : t.readyGap({ amount, who, year })
  const value = (number: number) =>
    withUnit(language, formatNumber(language, number, decimals), classification)
  const both = t.both({
    women: measureName(language, 'women', classification.of),
    womenValue: value(women),
    men: measureName(language, 'men', classification.of).toLowerCase(),
    menValue: value(men),
    year,
    unit: longUnit(language, classification),
  })
  if (isNothing(difference, decimals)) return `${both} ${t.same}`
  if (classification.kind === 'share') {
    const aboveHalf = amountOf(language, Math.abs(difference) / 2, decimals, classification)
    return `${both} ${t.share({ amount: aboveHalf, who })}`
  }
  const times = describeTimes(language, women, men)
  return `${both} ${times === null ? t.byAmount(who, amount) : t.byAmountAndTimes(who, amount, times)}`
}

/** How the gap has moved since its series began, and on which side it has been. */
export function describeTrend(
  language: Language,
  { row, classification, trend }: Described & Pick<Gap, 'trend'>,
): string {
  const { gaps: t } = textsIn(language)
  const { points, sameSide, firstYear } = row.series
  if (trend === null || points < 4) return t.trend.few(points)
  const decimals = decimalsOf(row)
  const slope = Math.abs(trend.slopePerYear)
  // Where the figures are in the thousands, tenths of a year's change say nothing.
  const told = slope >= 100 ? 0 : Math.max(decimals, countDecimals([slope]))
  const amount = amountOf(language, slope, told, classification)
  const moved = trend.gap === 'steady' ? t.trend.steady(firstYear) : t.trend[trend.gap]({ firstYear, amount })
  if (isNothing(row.difference, decimals)) return moved
  const who = sexWithMore(language, row, classification)
  return `${moved} ${t.side({ same: sameSide, points, who })}`
}

/** How the size of the difference stands among comparable ones; empty where too few have figures. */
export function describeSize(language: Language, { row: { peers } }: Pick<Gap, 'row'>): string {
  const { compare: t } = textsIn(language).gaps
  if (peers === null) return ''
  const group = t.inGroup[peers.kind]
  if (peers.sizePercentile === 100) return t.largest(group)
  if (peers.sizePercentile === 0) return t.smallest(group)
  const percent = Math.min(99, Math.max(1, Math.round(peers.sizePercentile)))
  return t.size({ percent: formatNumber(language, percent), group })
}

/** Who is better off, or why that is not said. */
export function describeDirection(
  language: Language,
  { classification, direction }: Pick<Gap, 'classification' | 'direction'>,
): string {
  const { figures } = textsIn(language)
  const { better, of } = classification
  if (direction === 'unknown' && better === 'neither') return figures.better.neither
  const words = of === 'women-men' ? figures.directions : figures.directionsOfChildren
  const known = direction === 'women' || direction === 'men'
  return known && better !== 'unknown'
    ? `${words[direction]}. ${figures.better[better]}`
    : `${words[direction]}.`
}

/** Where it lies against parity; empty where there is no such measure. */
export function describeParity(
  language: Language,
  { row, parity, classification }: Pick<Gap, 'row' | 'parity' | 'classification'>,
): string {
  const { parity: words } = textsIn(language).gaps
  if (parity === 'not-defined') return words['not-defined']
  const isShare = classification.kind === 'share' || ['number', 'kronor-in-all'].includes(classification.unit)
  if (isShare || row.ratio === null) return words[`share-${parity}`]
  return words[`ratio-${parity}`](formatNumber(language, row.ratio, 2))
}

/** How many decimals women, men and their difference are told with. */
export function decimalsOf({ women, men, difference }: Gap['row']): number {
  return countDecimals([women, men, difference])
}

function isNothing(difference: number, decimals: number): boolean {
  return Math.abs(difference) < 0.5 * 10 ** -decimals
}

function amountOf(
  language: Language,
  amount: number,
  decimals: number,
  classification: Gap['classification'],
): string {
  return withDifferenceUnit(language, formatNumber(language, amount, decimals), classification)
}

function sexWithMore(language: Language, { difference }: Gap['row'], { of }: Gap['classification']): string {
  return measureName(language, difference > 0 ? 'women' : 'men', of).toLowerCase()
}

/** The unit of figures that do not carry it themselves; a plain count needs none. */
function longUnit(language: Language, classification: Gap['classification']): string {
  const carried = withUnit(language, '', classification) !== ''
  return carried || classification.unit === 'number' ? '' : unitWords(language, classification)
}

/** How much higher the higher one is; null where the difference itself says it better. */
function describeTimes(language: Language, women: number, men: number): string | null {
  const { times } = textsIn(language).gaps
  const [low, high] = [Math.min(women, men), Math.max(women, men)]
  if (low <= 0) return null
  const ratio = high / low
  if (ratio < 1.75) return null
  if (ratio < 1.98) return times.nearlyDouble
  if (ratio <= 2.02) return times.double
  if (ratio < 2.4) return times.overDouble
  const halves = Math.round(ratio * 2) / 2
  return times.many(formatNumber(language, halves, Number.isInteger(halves) ? 0 : 1))
}
