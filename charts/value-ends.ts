/** Where an axis of values begins and ends, and whether it leaves out zero. */
export type ValueEnds = Readonly<{ ends: readonly [number, number]; cut: boolean }>

/**
 * Where an axis for the values begins and ends: zero is on it, unless the values would then be squeezed into less than a
 * third of the height. Without anything to tell apart it goes from 0 to 1.
 */
export function valueEnds(values: readonly number[]): ValueEnds {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const whole = [Math.min(0, low), Math.max(0, high)] as const
  const cut = high - low < (whole[1] - whole[0]) / 3 && low * high > 0 && high > low
  return { ends: cut ? [low, high] : whole[0] === whole[1] ? [0, 1] : whole, cut }
}
