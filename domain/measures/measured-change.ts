import { quantile } from '#stats/quantile.ts'
import type { MeasureContent, MeasureKind, MeasurePoint } from './measure.ts'
import { endOfPeriod } from './period.ts'
import { protectPoints, type ShownPoint } from './protect-points.ts'
import { valuesOf } from './values-of.ts'

/** A figure for each sex, and the day it had been measured. */
type Measured = Readonly<{ women: number; men: number; date: string }>

/** What a measure gives as a before and an after: the middle of the time before and after the baseline, or two periods. */
export type BeforeAfter = Readonly<{ before: Measured; after: Measured; from: 'medians' | 'points' }>

/** Fewer periods than this have no middle to speak of. */
const fewestForMedian = 3

/** What adds up while a period goes on: before its end it says too little. */
const addsUp: readonly MeasureKind[] = ['count', 'kronor']

/** As many decimals as can be typed in a form. */
const decimals = 6

/**
 * A before and an after out of a measure, for both sexes: the medians of the periods up to the end of the baseline and of
 * those after it, where each has three with both figures; without a baseline the first and the last period that have
 * both. Counts and kronor of a period that goes on are left out. The date is the last day of the last period, at most today.
 * Null where there is no such pair, and where any figure in it is about few: a result is read by all that the improvement
 * is shared with.
 */
export function measuredChange(
  { kind, every, baselineEnd }: Pick<MeasureContent, 'kind' | 'every' | 'baselineEnd'>,
  points: readonly MeasurePoint[],
  today: string,
): BeforeAfter | null {
  const isOver = ({ date }: MeasurePoint) => endOfPeriod(date, every) < today
  const whole = addsUp.includes(kind) ? points.filter(isOver) : points
  const both = whole.flatMap((point) => {
    const { women, men } = valuesOf(kind, point)
    return women === null || men === null ? [] : [{ date: point.date, women, men }]
  })
  const before = baselineEnd === null ? both.slice(0, 1) : both.filter(({ date }) => date <= baselineEnd)
  const after = baselineEnd === null ? both.slice(1).slice(-1) : both.filter(({ date }) => date > baselineEnd)
  const fewest = baselineEnd === null ? 1 : fewestForMedian
  if (before.length < fewest || after.length < fewest) return null
  const used = new Set([...before, ...after].map(({ date }) => date))
  const isFew = ({ date, withheld }: ShownPoint) => withheld.length > 0 && used.has(date)
  if (protectPoints(kind, points).some(isFew)) return null
  const middle = (of: typeof both): Measured => {
    const end = endOfPeriod(of.at(-1)!.date, every)
    const median = (sex: 'women' | 'men') =>
      Number(
        quantile(
          of.map((one) => one[sex]),
          0.5,
        )!.toFixed(kind === 'share' ? 1 : decimals),
      )
    return { women: median('women'), men: median('men'), date: end > today ? today : end }
  }
  const change = { before: middle(before), after: middle(after) }
  return change.before.date < change.after.date
    ? { ...change, from: baselineEnd === null ? 'points' : 'medians' }
    : null
}
