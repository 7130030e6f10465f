import { expandWord } from '#domain/library/expand-word.ts'
import { foldLetters } from '#domain/library/fold-letters.ts'
import { queryOf } from '#domain/library/relevance.ts'
import { readSlip } from '#domain/library/read-slip.ts'
import {
  findKnownPart,
  isCompoundWith,
  listPossibleParts,
  restsAround,
  splitCompound,
} from '#domain/library/split-compound.ts'
import type { SearchedWord } from '#domain/library/word-variants.ts'
import type { Database } from '#server/context.ts'
import { findKnownParts } from '#server/store/library/find-known-parts.ts'
import { findLongerWords } from '#server/store/library/find-longer-words.ts'
import { findSimilarWords } from '#server/store/library/find-similar-words.ts'
import { listAnswered } from '#server/store/library/list-answered.ts'
import { type LookedUpWord, lookUpWords } from '#server/store/library/look-up-words.ts'

/** What is looked for: the words that say something, and the stems of all of them together in each language. */
export type ExpandedWords = Readonly<{
  words: readonly SearchedWord[]
  /** As keywords of several words are kept: *idrott_tjej*. */
  phrases: readonly string[]
}>

/** Words shorter than this stand inside too many others to be looked for there. */
const shortestInside = 4

/**
 * Finds all that answers words that were typed, by the words that the library has: inflections, compounds that have a word
 * in them or are made of it, and å, ä and ö typed as a and o. Where nothing does, the word is read as a slip of the
 * keyboard, or by the longest part of it that is known.
 */
export async function expandWords(db: Database, typed: readonly string[]): Promise<ExpandedWords> {
  if (typed.length === 0) return { words: [], phrases: [] }
  const looked = await lookUpWords(db, typed)
  const parts = await findKnownParts(
    db,
    looked.filter(says).flatMap(({ word }) => listPossibleParts(word)),
  )
  const words = await dropUnanswered(db, await expandKnown(db, looked, parts))
  const unknown = words.filter(isUnknown).map(({ word }) => word)
  const meant = await readSlips(db, unknown)
  return {
    words: words.map((one) => meant.get(one.word) ?? (isUnknown(one) ? readPart(one, parts) : one)),
    phrases: phrasesOf(looked),
  }
}

type Parts = ReadonlyMap<string, readonly string[]>

const says = ({ sv, en }: LookedUpWord) => sv !== null && en !== null
const isUnknown = ({ variants }: SearchedWord) => variants.length === 0

async function expandKnown(
  db: Database,
  looked: readonly LookedUpWord[],
  parts: Parts,
): Promise<readonly SearchedWord[]> {
  const compounds = await findCompounds(db, looked)
  return looked.flatMap((one) => {
    const split = splitCompound(one.word, (part) => parts.has(part))?.map((part) => parts.get(part)!) ?? null
    return expandWord({ ...one, split, compounds: compounds.get(one.word) ?? [] }) ?? []
  })
}

async function findCompounds(
  db: Database,
  looked: readonly LookedUpWord[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const stems = looked
    .filter(says)
    .map(({ word, base }) => ({ word, stem: foldLetters(base!) }))
    .filter(({ stem }) => stem.length >= shortestInside)
  const longer = await findLongerWords(
    db,
    stems.map(({ stem }) => stem),
  )
  const rests = longer.flatMap(({ part, foldedStem }) => restsAround(foldedStem, part) ?? [])
  const known = await findKnownParts(
    db,
    rests.flatMap(({ before, after }) => [...before, ...after]),
  )
  const isPart = (longerStem: string, stem: string) =>
    isCompoundWith(longerStem, stem, (part) => known.has(part))
  return new Map(
    stems.map(({ word, stem }) => [
      word,
      longer.filter((one) => one.part === stem && isPart(one.foldedStem, stem)).map((one) => one.stem),
    ]),
  )
}

/** The words, those without what answers them that are nothing but compounds whose parts stand in no entry together. */
async function dropUnanswered(
  db: Database,
  words: readonly SearchedWord[],
): Promise<readonly SearchedWord[]> {
  const isSplit = ({ variants }: SearchedWord) => variants.every(({ closeness }) => closeness === 'split')
  const answered = await listAnswered(db, words.filter((one) => isSplit(one) && !isUnknown(one)).map(queryOf))
  return words.map((one) => (isSplit(one) && !answered.has(queryOf(one)) ? { ...one, variants: [] } : one))
}

/** What is looked for in place of words that are taken for slips: all that answers the word that was meant. */
async function readSlips(
  db: Database,
  unknown: readonly string[],
): Promise<ReadonlyMap<string, SearchedWord>> {
  const similar = await findSimilarWords(db, unknown)
  const slips = unknown.flatMap((word) => {
    const near = similar.filter(({ typed }) => typed === word).map((one) => one.word)
    const readAs = readSlip(word, near)
    return readAs === undefined ? [] : [{ word, readAs }]
  })
  if (slips.length === 0) return new Map()
  const looked = await lookUpWords(
    db,
    slips.map(({ readAs }) => readAs),
  )
  const parts = await findKnownParts(
    db,
    looked.flatMap(({ word }) => listPossibleParts(word)),
  )
  const expanded = await expandKnown(db, looked, parts)
  return new Map(
    slips.flatMap(({ word, readAs }) => {
      const found = expanded.find((one) => one.word === readAs)
      return found ? [[word, { ...found, word, readAs }] as const] : []
    }),
  )
}

function readPart(one: SearchedWord, parts: Parts): SearchedWord {
  const known = findKnownPart(one.word, (part) => parts.has(part))
  return known === null ? one : { ...one, variants: [{ closeness: 'part', parts: [parts.get(known)!] }] }
}

function phrasesOf(looked: readonly LookedUpWord[]): readonly string[] {
  return (['sv', 'en'] as const).flatMap((language) => {
    const stems = [...new Set(looked.flatMap((one) => one[language] ?? []))].toSorted()
    return stems.length > 1 ? [stems.join('_')] : []
  })
}
