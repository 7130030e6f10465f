/** What was ordered last. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Does heavy work when all that was ordered before has come to its end, well or not: each piece has its share of memory
 * and both processors, and a handful of visitors who ask for different years must not add theirs up.
 */
export function takeTurns<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine
  return mine
}
