import type { ComparedItem } from './compare-group.ts'

/**
 * The statements on which the group has most to tell each other: those where the answers lie furthest apart, at least a
 * whole step, at most `limit` of them, in the order of the checklist.
 *
 * Unit: steps of the scale. Where more statements than the limit lie equally far apart, the earlier ones are taken. A
 * statement on which fewer than two members have a number is never one of them.
 */
export function findDifferences(items: readonly ComparedItem[], limit: number): readonly ComparedItem[] {
  return items
    .filter(({ spread }) => spread !== null && spread.width >= 1)
    .toSorted((a, b) => b.spread!.width - a.spread!.width || a.item - b.item)
    .slice(0, limit)
    .toSorted((a, b) => a.item - b.item)
}
