/** Years, and the sign for percent, in brackets: sources add and take them away without meaning anything else. */
const marks = /\([^)]*\d{4}[^)]*\)|\(%\)/g

const littleWords = new Set(
  'av i och för på till med som den det de en ett enl enligt the of in and'.split(' '),
)

/** Words by which a title says what it counts in. */
const units: readonly RegExp[] = [
  /andel|%/,
  /(?<!\p{L})antal(?!\p{L})/u,
  /(?<!\p{L})(?:[tm]?kr|mnkr|kronor)(?!\p{L})/u,
  /index/,
]

/** Letters that two forms of one word have in common, such as kommunal and kommunens. */
const stem = 5

/** Titles with fewer of their words in common than this are about different things. */
const leastCommon = 0.5

/**
 * Whether two titles of one key figure can mean the same: at least half the words of the shorter one stand in the other,
 * and they do not count in different units. Sources polish their titles all the time; that is no change of meaning.
 */
export function titlesAgree(one: string, other: string): boolean {
  if (one === other) return true
  const [unitsOfOne, unitsOfOther] = [unitsIn(one), unitsIn(other)]
  const counted = unitsOfOne.length > 0 && unitsOfOther.length > 0
  if (counted && !unitsOfOne.some((unit) => unitsOfOther.includes(unit))) return false
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length)
  if (shorter!.length === 0) return longer!.length === 0
  const common = shorter!.filter((word) => longer!.some((each) => isSameWord(word, each)))
  return common.length / shorter!.length >= leastCommon
}

function unitsIn(title: string): readonly RegExp[] {
  const text = title.toLowerCase()
  return units.filter((unit) => unit.test(text))
}

function wordsOf(title: string): readonly string[] {
  const words =
    title
      .toLowerCase()
      .replace(marks, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].filter((word) => !littleWords.has(word))
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  return one.length >= stem && other.length >= stem && one.slice(0, stem) === other.slice(0, stem)
}
