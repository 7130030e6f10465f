/** The most ids that a part of an address may hold; the interface refuses longer lists. */
export const mostIds = 25

/** Cuts a list into pieces that fit into one part of an address. */
export function chunk<Item>(items: readonly Item[], size: number = mostIds): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
