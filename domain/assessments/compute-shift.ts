import type { Answer } from './assessment.ts'

/** How one item moved; `change` is null unless it was rated both times. */
export type ItemShift = Readonly<{
  item: number
  before: number | null
  after: number | null
  change: number | null
}>

/** How an organisation moved between two occasions. `n` items were rated both times and make up `total`. */
export type Shift = Readonly<{ items: readonly ItemShift[]; total: number | null; n: number }>

/**
 * The shift between two occasions on the same instrument version and level, in points. Only items rated both times
 * count, so that an item answered for the first time is not mistaken for progress.
 */
export function computeShift(
  before: ReadonlyMap<number, Answer>,
  after: ReadonlyMap<number, Answer>,
  itemNumbers: readonly number[],
): Shift {
  const items = itemNumbers.map((item) => {
    const [old, now] = [valueOf(before.get(item)), valueOf(after.get(item))]
    return { item, before: old, after: now, change: old === null || now === null ? null : now - old }
  })
  const changes = items.flatMap(({ change }) => (change === null ? [] : [change]))
  const total = changes.length === 0 ? null : changes.reduce((sum, change) => sum + change, 0)
  return { items, total, n: changes.length }
}

function valueOf(answer: Answer | undefined): number | null {
  return answer?.kind === 'rated' ? answer.value : null
}
