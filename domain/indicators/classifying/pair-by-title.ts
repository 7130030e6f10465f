import type { KeyFigure } from '../key-figure.ts'

export type Pair = Readonly<{ women: string; men: string }>

/** The words of one sex with those of the other; letters with accents are no word characters to a pattern. */
const words: readonly (readonly [women: string, men: string])[] = [
  ['kvinnor', 'män'],
  ['kvinna', 'man'],
  ['flickor', 'pojkar'],
]
const letter = 'a-zåäöé'
const word = new RegExp(`(?<![${letter}])(${words.flat().join('|')})(?![${letter}])`, 'gi')

/**
 * Pairs key figures whose titles differ only in the words for women and men ("Medianlön kvinnor anställda av kommunen,
 * kr" and "Medianlön män …"), and which are about the same areas. By id, both members of each pair; a title that more
 * than two share is not paired.
 */
export function pairByTitle(
  keyFigures: Iterable<Pick<KeyFigure, 'id' | 'title' | 'areas'>>,
): ReadonlyMap<string, Pair> {
  const sides = new Map<string, { women: string[]; men: string[] }>()
  for (const { id, title, areas } of keyFigures) {
    const found = new Set([...title.matchAll(word)].map(([text]) => indexOf(text)))
    if (found.size !== 1) continue
    const side = [...found][0]! % 2 === 0 ? 'women' : 'men'
    const stem = title
      .replaceAll(word, (text) => `<${Math.floor(indexOf(text) / 2)}>`)
      .replaceAll(/\s+/g, ' ')
    const key = `${areas} ${stem.toLowerCase()}`
    const entry = sides.get(key) ?? { women: [], men: [] }
    entry[side].push(id)
    sides.set(key, entry)
  }
  const pairs = new Map<string, Pair>()
  for (const { women, men } of sides.values()) {
    if (women.length !== 1 || men.length !== 1) continue
    const pair = { women: women[0]!, men: men[0]! }
    pairs.set(pair.women, pair).set(pair.men, pair)
  }
  return pairs
}

/** Even for words of women, odd for those of men; half of it, rounded down, tells which pair of words. */
function indexOf(text: string): number {
  return words.flat().indexOf(text.toLowerCase())
}
