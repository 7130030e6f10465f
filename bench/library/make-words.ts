import type { LibraryEntry } from '#domain/library/library-entry.ts'

/** Draws words as texts use them: few very often, most hardly ever (Zipf's law). */
export type WordSource = Readonly<{ draw: () => string; rare: () => string; count: number }>

/** So many compounds are invented, of words that stand in the real cases. */
const invented = 25_000

/** The words of real cases in Swedish, the most common first, and after them compounds made of them. */
export function makeWords(cases: readonly LibraryEntry[], random: () => number): WordSource {
  const uses = new Map<string, number>()
  for (const { body, card } of cases)
    for (const text of [card.title, ...body])
      for (const word of text.sv.toLowerCase().match(/\p{L}+/gu) ?? [])
        uses.set(word, (uses.get(word) ?? 0) + 1)
  const real = [...uses].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
  const parts = real.filter((word) => word.length > 3)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const compounds = Array.from({ length: invented }, () => `${pick(parts)}s${pick(parts)}`)
  const words = [...real, ...compounds]
  // The inverse of the sum of 1/rank, which grows as the logarithm.
  const draw = () => words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)]!
  return { draw, rare: () => pick(compounds), count: new Set(words).size }
}
