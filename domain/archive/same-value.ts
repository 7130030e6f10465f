/**
 * A text that two JSON values share exactly when they say the same: names within objects in order of the alphabet,
 * since a database keeps them in an order of its own.
 */
export function sameText(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  // A list of pairs and not an object, in which figures would come before letters again.
  return entries.map(([name, held]) => [name, inOrder(held)])
}
