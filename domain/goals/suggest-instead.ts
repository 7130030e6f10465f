type Titled = Readonly<{ id: string; title: string }>

/** Words that tell key figures about the same thing from others: not units, sexes and fillers. */
const common: ReadonlySet<string> = new Set(
  'andel antal procent kronor kr inv index kvinnors mäns kvinnor män mellan skillnad gap median och eller för med som kommun kommuner region'.split(
    ' ',
  ),
)
const most = 5

/**
 * Finds key figures that are about the same thing as another by the words of their titles, those that share most words
 * first, to offer where a goal cannot be set on the first one.
 */
export function suggestInstead<T extends Titled>(wanted: Titled, candidates: readonly T[]): readonly T[] {
  const words = wordsOf(wanted.title)
  return candidates
    .map((candidate) => {
      const theirs = wordsOf(candidate.title)
      const shared = [...words].filter((word) => theirs.has(word)).length
      return { candidate, shared, score: shared / Math.max(1, words.size + theirs.size - shared) }
    })
    .filter(({ candidate, shared }) => shared > 0 && candidate.id !== wanted.id)
    .toSorted((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)))
}
