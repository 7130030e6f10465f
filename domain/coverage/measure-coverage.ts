import { type Counted, type CoverageKind, coverageKinds } from './coverage-item.ts'

/** How many there are, and how many of them are split by sex. There is no share of none. */
export type Coverage = Readonly<{ split: number; n: number; share: number | null }>

/** How it is at a day, in all and for each kind. */
export type CoverageAt = Readonly<{
  day: string
  all: Coverage
  kinds: Readonly<Record<CoverageKind, Coverage>>
}>

/**
 * Measures at a day which share of what is about individuals is split by sex. An item counts from the day it began to be
 * kept until the day it ended; what is not about individuals is not counted at all.
 *
 * @param day ISO date.
 * @returns shares from 0 to 1; null where nothing is counted.
 */
export function measureCoverage(items: readonly Counted[], day: string): CoverageAt {
  const counted = items.filter(
    ({ individualBased, keptSince, endedOn }) =>
      individualBased && keptSince <= day && (endedOn === null || endedOn > day),
  )
  const of = (some: readonly Counted[]): Coverage => {
    const split = some.filter(({ splitSince }) => splitSince !== null && splitSince <= day).length
    return { split, n: some.length, share: some.length === 0 ? null : split / some.length }
  }
  const kinds = Object.fromEntries(
    coverageKinds.map((kind) => [kind, of(counted.filter((one) => one.kind === kind))]),
  ) as CoverageAt['kinds']
  return { day, all: of(counted), kinds }
}
