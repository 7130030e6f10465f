import type { EnoughAtTop } from './model-rule.ts'

/**
 * How many statements must stand on the top step, by each published reading that can be used. "More than half" counts
 * of the statements that apply; a fixed number was published for full lists only and says nothing where some
 * statements do not apply.
 */
export function neededAtTop(
  readings: readonly EnoughAtTop[],
  count: Readonly<{ applicable: number; all: number }>,
): readonly number[] {
  const needed = readings.flatMap((reading) => {
    if (reading.kind === 'more-than-share') return [Math.floor(count.applicable * reading.share) + 1]
    return count.applicable === count.all ? [reading.count] : []
  })
  return [...new Set(needed)].toSorted((a, b) => a - b)
}
