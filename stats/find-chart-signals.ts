/** Why a point of a control chart is more than the usual variation. */
export type ChartSignal = Readonly<{
  /** The place of the point, from 0. */
  index: number
  /** `outside`: beyond a limit. `run`: the eighth or a later one in a row on the same side of the centre line. */
  rule: 'outside' | 'run'
}>

/** Where the limits of one point lie; null where there are none. */
export type Limits = Readonly<{ lower: number; upper: number }> | null

const longRun = 8

/**
 * The points of a control chart that are more than the usual variation: beyond a limit, or the eighth or a later one in a
 * row on the same side of the centre line.
 *
 * A point on the centre line ends the row, and a point on a limit is not beyond it. A point without limits can only be
 * part of a row. Unit: that of the values. Missing values are to be left out by the caller. Source: the first and the
 * fourth of the Western Electric rules (1956); NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.
 */
export function findChartSignals(
  values: readonly number[],
  centre: number,
  limits: readonly Limits[],
): readonly ChartSignal[] {
  // Equal values must not stand out because their mean was rounded.
  const rounding = 1e-9 * Math.max(1, Math.abs(centre))
  let run = 0
  let side = 0
  return values.flatMap((value, index): ChartSignal[] => {
    const own = Math.abs(value - centre) <= rounding ? 0 : Math.sign(value - centre)
    run = own === 0 ? 0 : own === side ? run + 1 : 1
    side = own
    const limit = limits[index] ?? null
    if (limit && (value < limit.lower - rounding || value > limit.upper + rounding))
      return [{ index, rule: 'outside' }]
    return run >= longRun ? [{ index, rule: 'run' }] : []
  })
}
