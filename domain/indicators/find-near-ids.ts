const most = 5

/**
 * Ids that may have been meant by one that does not exist: one sign wrong, left out, added or swapped with its
 * neighbour; the first five in order. An id without its letter is near all that have the same digits.
 */
export function findNearIds(ids: Iterable<string>, written: string): readonly string[] {
  const wanted = written.trim().toUpperCase()
  const near: string[] = []
  for (const id of ids) if (isNear(id, wanted)) near.push(id)
  return near.toSorted().slice(0, most)
}

function isNear(id: string, wanted: string): boolean {
  if (Math.abs(id.length - wanted.length) > 1) return false
  const [short, long] = id.length < wanted.length ? [id, wanted] : [wanted, id]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const swapped = long[at + 1] === short[at] && long[at] === short[at + 1]
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2))
}
