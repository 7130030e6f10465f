import type { KeyFigure } from './key-figure.ts'

/** A key figure as it is searched: folded once, when the catalogue is read. */
type Entry = Readonly<{ id: string; title: string; description: string }>

/** All key figures of a catalogue, ready to be searched, in the order in which equals are to stand. */
export type KeyFigureIndex = readonly Entry[]

/** What a search gave: ids with the closest first, or, where none has all the words, those that have the most of them. */
export type KeyFigureMatches = Readonly<{ ids: readonly string[]; complete: boolean }>

/** How closely a key figure answers, the closest first. */
const ranks = ['id', 'id-begins', 'title-begins', 'word-begins', 'in-title', 'in-description'] as const
type Rank = (typeof ranks)[number]

/** Small letters without marks, words parted by single spaces, a space before the first: `å`, `ä` and `ö` as `a` and `o`. */
function fold(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return ` ${letters.replace(/[^a-z0-9]+/g, ' ').trim()}`
}

/** Makes key figures ready to be searched. Equals stand as given: those with figures by sex first, then by title. */
export function indexKeyFigures(keyFigures: Iterable<KeyFigure>): KeyFigureIndex {
  const { compare } = new Intl.Collator('sv')
  const weight = ({ bothSexes, observations }: KeyFigure) => Number(!bothSexes) + Number(observations === 0)
  return [...keyFigures]
    .toSorted((a, b) => weight(a) - weight(b) || compare(a.title, b.title))
    .map(({ id, title, description }) => ({
      id,
      title: fold(`${title} ${id}`),
      description: fold(description),
    }))
}

/**
 * Searches key figures by id (whole or its beginning) and by words of the title, as people write: with or without marks,
 * from the beginning of a word or from inside it. Where titles have not all the words, descriptions are read as well.
 * Nothing written matches nothing.
 */
export function searchKeyFigures(index: KeyFigureIndex, written: string): KeyFigureMatches {
  const words = fold(written).split(' ').slice(1).filter(Boolean)
  if (words.length === 0) return { ids: [], complete: true }
  const found = new Map<Rank | null, string[]>([...ranks, null].map((rank) => [rank, []]))
  for (const entry of index) found.get(rankOf(entry, words))?.push(entry.id)
  const ids = ranks.flatMap((rank) => found.get(rank) ?? [])
  return ids.length > 0 ? { ids, complete: true } : { ids: withSome(index, words), complete: false }
}

function rankOf({ id, title, description }: Entry, words: readonly string[]): Rank | null {
  const [first = ''] = words
  if (words.length === 1 && first === id.toLowerCase()) return 'id'
  if (words.length === 1 && /^[nu]\d+$/.test(first))
    return id.toLowerCase().startsWith(first) ? 'id-begins' : null
  if (title.startsWith(` ${words.join(' ')}`)) return 'title-begins'
  if (words.every((word) => title.includes(` ${word}`))) return 'word-begins'
  if (words.every((word) => title.includes(word))) return 'in-title'
  // A short word stands inside too many others for it to mean anything there.
  const within = (word: string) => title.includes(word) || (word.length > 3 && description.includes(word))
  return words.every(within) ? 'in-description' : null
}

const fewestLetters = 3

function withSome(index: KeyFigureIndex, words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length >= fewestLetters)
  const counted = index
    .map(({ id, title }) => ({ id, hits: long.filter((word) => title.includes(` ${word}`)).length }))
    .filter(({ hits }) => hits > 0)
  const most = Math.max(0, ...counted.map(({ hits }) => hits))
  return counted.filter(({ hits }) => hits === most).map(({ id }) => id)
}
