import type { OrganisationKind } from './organisation.ts'

/**
 * A name reduced to what people agree on when they write it: letters without marks and case, without the word for
 * what kind of body it is, and without the genitive that goes before such a word.
 */
export type FoldedName = Readonly<{
  /** The words that are left, such as `upplands`, `bro`. */
  words: readonly string[]
  /** The words as one, which is what equal names have in common. */
  key: string
  /** The kind of body that was said with the name; null where none was. */
  kind: OrganisationKind | null
}>

/** Words for a kind of body, as they stand with a name: `Lunds kommun`, `Region Skåne`, `Enskede-Årsta-Vantör SDF`. */
const kindWords = new Map<string, OrganisationKind>([
  ...each('municipality', 'kommun kommuns kommunen kommunens stad stads staden stadens municipality'),
  ...each(
    'region',
    'region regions regionen regionens landsting landstings landstinget landstingets lan lans county',
  ),
  ...each('district', 'sdf stadsdel stadsdels stadsdelsforvaltning stadsdelsforvaltningen stadsdelsnamnd'),
])

function each(kind: OrganisationKind, words: string): [string, OrganisationKind][] {
  return words.split(' ').map((word) => [word, kind])
}

/**
 * Lower case letters and figures without marks, words parted by single spaces. `å`, `ä`, `ö` are the same as `a`, `a`,
 * `o` and as `aa`, `ae`, `oe`.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/a[ae]/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A name as it is spelled, but for case and stray spaces: what tells Habo from Håbo. */
export function spellName(text: string): string {
  return text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ')
}

/** Folds a name, as it stands in the register or as somebody wrote it. What stands in brackets is left out. */
export function foldName(text: string): FoldedName {
  const letters = foldLetters(text.replace(/\([^)]*\)/g, ' '))
  const all = letters.split(' ').flatMap((word) => word.replace(/^(.+)(regionen)$/, '$1 $2').split(' '))
  const kind = all.map((word) => kindWords.get(word)).find((found) => found !== undefined) ?? null
  const named = all.filter((word) => !kindWords.has(word))
  // A name that is nothing but such words, like a search for "region", keeps them.
  const words = named.length === 0 ? all : [...named.slice(0, -1), withoutGenitive(named.at(-1)!)]
  return { words, key: words.join(''), kind }
}

/** `osterakers` and `osteraker` are the same; so are, on both sides alike, `vasteras` and `vastera`. */
function withoutGenitive(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word
}
