import { quantile } from './quantile.ts'

/** So many values in a row on the same side of the median. Places count from 0; `to` is the last of them. */
export type Run = Readonly<{ length: number; from: number; to: number; side: 'above' | 'below' }>

/** A run chart: the median, and what the two rules say of the values around it. */
export type RunChart = Readonly<{
  median: number
  /** How many values the median comes from. */
  n: number
  /** Values that do not lie on the median: the only ones that the rules count. */
  useful: number
  /** The first of the longest; null where every value lies on the median. */
  longest: Run | null
  /** A run longer than this is a signal. */
  longestUsual: number
  crossings: number
  /** Fewer crossings than this are a signal. */
  fewestUsual: number
  /** Null with fewer than ten useful values: too few to say anything of. */
  signals: Readonly<{ longRun: boolean; fewCrossings: boolean }> | null
}>

/** The tables of the rules begin here. */
export const fewestUsefulValues = 10

const chance = 0.05

/**
 * Run chart of values in the order of time, with the rules of Anhøj.
 *
 * Formula: the median; of the n values that do not lie on it, a signal where the longest run on one side is longer than
 * round(log₂ n) + 3, or where the line crosses the median fewer times than the 5 % quantile of a binomial distribution
 * with n − 1 trials and probability ½. With `baseline` the median comes from that many of the first values, and all
 * values are held against it. Unit: that of the values. Missing values are to be left out by the caller: a run goes on
 * over them. Without values to compute from the answer is null. Source: Anhøj and Olesen, Run charts revisited,
 * PLoS ONE 2014, 9(11): e113825; Schilling 2012 for the longest run and Chen 2010 for the crossings, as there.
 */
export function runChart(values: readonly number[], baseline: number = values.length): RunChart | null {
  const basis = values.slice(0, baseline)
  const median = quantile(basis, 0.5)
  if (median === null) return null
  const runs = findRuns(values, median)
  const useful = runs.reduce((sum, { length }) => sum + length, 0)
  const longest = runs.reduce<Run | null>(
    (best, run) => (run.length > (best?.length ?? 0) ? run : best),
    null,
  )
  const crossings = Math.max(0, runs.length - 1)
  const longestUsual = useful === 0 ? 0 : Math.round(Math.log2(useful)) + 3
  const fewestUsual = useful === 0 ? 0 : quantileOfCoins(useful - 1)
  const signals =
    useful < fewestUsefulValues
      ? null
      : { longRun: (longest?.length ?? 0) > longestUsual, fewCrossings: crossings < fewestUsual }
  return { median, n: basis.length, useful, longest, longestUsual, crossings, fewestUsual, signals }
}

function findRuns(values: readonly number[], median: number): readonly Run[] {
  const rounding = 1e-9 * Math.max(1, Math.abs(median))
  const runs: Run[] = []
  for (const [at, value] of values.entries()) {
    if (Math.abs(value - median) <= rounding) continue
    const side = value > median ? 'above' : 'below'
    const last = runs.at(-1)
    if (last?.side === side) runs[runs.length - 1] = { ...last, length: last.length + 1, to: at }
    else runs.push({ length: 1, from: at, to: at, side })
  }
  return runs
}

/** The least number of heads among so many coins that is reached or stayed below with a chance of at least 5 %. */
function quantileOfCoins(coins: number): number {
  // In logarithms, since 2⁻ⁿ is zero to a computer for more than a thousand coins.
  let term = -coins * Math.LN2
  let below = Math.exp(term)
  let heads = 0
  while (below < chance) {
    heads++
    term += Math.log((coins - heads + 1) / heads)
    below += Math.exp(term)
  }
  return heads
}
