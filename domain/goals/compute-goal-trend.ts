import { fitLine, type LineSums } from '#stats/fit-line.ts'
import type { GoalYear, Targets } from './goal.ts'

/** Where the figures of one sex are going, seen from the target. */
export type SexTrend = Readonly<{
  slopePerYear: number
  points: number
  firstYear: number
  lastYear: number
  /** `unclear`: the figures go up and down too much for a direction to be told. */
  way: 'towards' | 'away' | 'unclear'
  /** The year in which a straight line would meet the target; null where it is reached already, or cannot be said. */
  meetsIn: number | null
}>

/** Fewer figures than this have no trend. */
export const fewestPoints = 4

/** Older figures than this many years before the latest say little of where things are going. */
const yearsBack = 10

/** A line is not drawn further ahead than this many years. */
const yearsAhead = 25

/** A slope smaller than this many of its standard errors is not told from none. */
const fewestErrors = 2

/**
 * The trend of each sex towards its target: a straight line by least squares through the figures of the last ten years,
 * repeats of what is carried forward left out. Women and men have each their own line. Null where a sex has fewer than
 * four figures.
 *
 * @param years in any order.
 */
export function computeGoalTrend(
  targets: Targets,
  years: readonly GoalYear[],
): Readonly<{ women: SexTrend | null; men: SexTrend | null }> {
  return {
    women: trendOf(targets, targets.targetWomen, years, 'women'),
    men: trendOf(targets, targets.targetMen, years, 'men'),
  }
}

function trendOf(
  { wanted }: Targets,
  target: number,
  years: readonly GoalYear[],
  sex: 'women' | 'men',
): SexTrend | null {
  const all = years
    .flatMap(({ year, repeated, [sex]: y }) => (y === null || repeated ? [] : [{ x: year, y }]))
    .toSorted((a, b) => a.x - b.x)
  const last = all.at(-1)
  const points = all.filter(({ x }) => x > last!.x - yearsBack)
  const line = points.length < fewestPoints ? null : fitLine(sumsOf(points), last!.x)
  if (!line || !last) return null
  const up = wanted === 'at-least' ? 1 : -1
  const isClear = line.slope !== 0 && Math.abs(line.slope) >= fewestErrors * (line.slopeError ?? 0)
  const way = !isClear ? 'unclear' : line.slope * up > 0 ? 'towards' : 'away'
  const left = (target - last.y) * up
  const meets = last.x + Math.ceil(left / (line.slope * up))
  const isSaid = way === 'towards' && left > 0 && meets <= last.x + yearsAhead
  return {
    slopePerYear: line.slope,
    points: points.length,
    firstYear: points[0]!.x,
    lastYear: last.x,
    way,
    meetsIn: isSaid ? meets : null,
  }
}

function sumsOf(points: readonly Readonly<{ x: number; y: number }>[]): LineSums {
  const n = points.length
  const sum = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((total, point) => total + of(point), 0)
  const [meanX, meanY] = [sum(({ x }) => x) / n, sum(({ y }) => y) / n]
  return {
    points: n,
    meanX,
    meanY,
    sxx: sum(({ x }) => (x - meanX) ** 2),
    sxy: sum(({ x, y }) => (x - meanX) * (y - meanY)),
    syy: sum(({ y }) => (y - meanY) ** 2),
  }
}
