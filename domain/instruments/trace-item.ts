import type { Crosswalk, CrosswalkLink } from './crosswalk.ts'

/** Which way to follow: towards newer versions or towards older ones. */
export type TraceDirection = 'forward' | 'backward'

/** Where an item is found in one other version. Without items it has ended there, or had not yet begun. */
export type TraceStep = Readonly<{
  instrumentId: string
  items: readonly number[]
  /** The links that lead there, in the order of the crosswalk. */
  links: readonly CrosswalkLink[]
}>

/**
 * Follows an item through the crosswalks, version by version, as far as it can be found. The trace ends with an empty
 * step where the item has ended or began; it is empty where no crosswalk leads on. It says where a subject went and
 * never converts a rating.
 */
export function traceItem(
  crosswalks: readonly Crosswalk[],
  start: Readonly<{ instrumentId: string; item: number }>,
  direction: TraceDirection,
): readonly TraceStep[] {
  const [near, far] = direction === 'forward' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const steps: TraceStep[] = []
  const seen = new Set([start.instrumentId])
  const waiting: TraceStep[] = [{ instrumentId: start.instrumentId, items: [start.item], links: [] }]
  for (let here = waiting.shift(); here; here = waiting.shift()) {
    if (here.items.length === 0) continue
    const { instrumentId, items } = here
    for (const crosswalk of crosswalks) {
      const next = crosswalk[`${far}Instrument`]
      if (crosswalk[`${near}Instrument`] !== instrumentId || seen.has(next)) continue
      seen.add(next)
      const links = crosswalk.links.filter((link) => link[near].some((number) => items.includes(number)))
      const found = [...new Set(links.flatMap((link) => link[far]))].toSorted((a, b) => a - b)
      const step = { instrumentId: next, items: found, links }
      steps.push(step)
      waiting.push(step)
    }
  }
  return steps
}
