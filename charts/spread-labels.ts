/**
 * Places for labels that want to stand at given heights, at least `gap` apart: each pair that is too close moves apart
 * by the same amount. In the order given.
 */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const places = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at)
  for (const [i, place] of places.entries()) {
    const above = places[i - 1]
    const lacking = above ? gap - (place.at - above.at) : 0
    if (above && lacking > 0) {
      above.at -= lacking / 2
      place.at += lacking / 2
    }
  }
  return places.toSorted((a, b) => a.index - b.index).map(({ at }) => at)
}
