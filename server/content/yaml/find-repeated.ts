/** The place of the first value that has stood earlier in the list, or -1. */
export function findRepeated(values: readonly string[]): number {
  const seen = new Set<string>()
  return values.findIndex((value) => seen.size === seen.add(value).size)
}
