/**
 * How many single letters must be added, left out, exchanged or swapped with their neighbour to make one word the
 * other. Beyond `limit` the answer is `limit + 1`.
 *
 * Source: the optimal string alignment distance (Damerau 1964, restricted).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const best = Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(swapped ? Math.min(best, older[j - 2]! + 1) : best)
    }
    if (Math.min(...next) > limit) return limit + 1
    older = row
    row = next
  }
  return Math.min(row[b.length]!, limit + 1)
}
