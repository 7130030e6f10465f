import { fewestUsefulValues } from '#stats/run-chart.ts'
import type { SeriesAnalysis } from './analyse-measure.ts'
import type { Direction } from './measure.ts'

/** What moved, as far as somebody has said which way is better; a gap is narrower or wider. */
export type Meaning = 'better' | 'worse' | 'narrower' | 'wider' | 'none'

/**
 * What the two charts say of a series, ready for words. `too-few`: nothing can be said yet. `too-level`: there are enough
 * points, but too few beside the median. `steady`: no more than the usual variation. `signal`: at least one of the three
 * that follow.
 */
export type Judgement =
  | Readonly<{ kind: 'too-few'; points: number }>
  | Readonly<{ kind: 'too-level'; useful: number }>
  | Readonly<{ kind: 'steady' }>
  | Readonly<{
      kind: 'signal'
      /** An unusually long run on one side of the median, and its first and last date. */
      run: Readonly<{
        length: number
        from: string
        to: string
        side: 'above' | 'below'
        meaning: Meaning
      }> | null
      /** The median is crossed unusually seldom. */
      crossings: Readonly<{ number: number; fewest: number }> | null
      /** Dates of points beyond the limits. */
      outside: readonly string[]
    }>

/**
 * Judges a series: an unusually long run, unusually few crossings of the median, points beyond the limits. The long run
 * is `better` or `worse` where a way is better; of the gap it is `narrower` where the points of the run lie nearer to
 * zero on average than the median does, and `wider` where they lie farther from it.
 */
export function judgeSeries(analysis: SeriesAnalysis, better: Direction): Judgement {
  const { run, control, points } = analysis
  const outside = (control?.signals ?? [])
    .filter(({ rule }) => rule === 'outside')
    .map(({ index }) => points[index]!.date)
  if (run === null || points.length < fewestUsefulValues) return { kind: 'too-few', points: points.length }
  // Values that never move lie on the median, and nothing more of them is needed to say so.
  if (run.signals === null && run.useful > 0 && outside.length === 0)
    return { kind: 'too-level', useful: run.useful }
  const longest = run.signals?.longRun ? run.longest : null
  const crossings = run.signals?.fewCrossings ? { number: run.crossings, fewest: run.fewestUsual } : null
  if (longest === null && crossings === null && outside.length === 0) return { kind: 'steady' }
  const long = longest && {
    length: longest.length,
    from: points[longest.from]!.date,
    to: points[longest.to]!.date,
    side: longest.side,
    meaning: meaningOf(analysis, better),
  }
  return { kind: 'signal', run: long, crossings, outside }
}

/** What differs by less has been rounded and not moved. */
const decimals = 9

function meaningOf({ series, run, points }: SeriesAnalysis, better: Direction): Meaning {
  if (!run?.longest) return 'none'
  const { from, to, side } = run.longest
  if (series !== 'gap') {
    if (better === 'neither') return 'none'
    return (side === 'above') === (better === 'higher') ? 'better' : 'worse'
  }
  const within = points.slice(from, to + 1)
  const mean = within.reduce((sum, { value }) => sum + value, 0) / within.length
  const farther = Number((Math.abs(mean) - Math.abs(run.median)).toFixed(decimals))
  if (farther === 0) return 'none'
  return farther < 0 ? 'narrower' : 'wider'
}
