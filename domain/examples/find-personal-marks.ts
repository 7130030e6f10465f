import { findNames, type Found } from './find-names.ts'
import { findPersonalNumbers } from './find-personal-numbers.ts'

/** What may tell who somebody is. A `personal-number` is never let through; the others are asked about. */
const markKinds = ['personal-number', 'name', 'email', 'phone', 'few-people'] as const
export type MarkKind = (typeof markKinds)[number]

/** Something in a text that may tell who somebody is. */
export type PersonalMark = Found & Readonly<{ kind: MarkKind }>

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** Swedish numbers, as people group them. An amount or a year never begins with a single zero. */
const phone =
  /(?<![\d.,-])(?:(?:\+|00)46[\s-]?(?:\(0\))?\s?|0)[1-9]\d{0,2}[\s/–-]*\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?![\d-])/g

/** Fewer than five of one sex; "one in four women" and the like say how many of all. */
const fewPeople =
  /(?<!(?:^|[^\p{L}])(?:av|av de|bland|var|of|of the|among|in|out of) )(?<![\p{L}\d,.%-])(?:[1-4]|två|tre|fyra|two|three|four) (?:\p{L}+ )?(?:kvinnor|män|flickor|pojkar|tjejer|killar|women|men|girls|boys)(?!\p{L})/giu

const all = (text: string, pattern: RegExp): readonly Found[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, start: index }))

/**
 * Finds all that may tell who somebody is in a text: personal identity numbers, names, addresses of e-mail, telephone
 * numbers, and fewer than five people of one sex. In the order of the text.
 *
 * @param known names of organisations, places and units, which are nobody's.
 */
export function findPersonalMarks(text: string, known: readonly string[] = []): readonly PersonalMark[] {
  const numbers = findPersonalNumbers(text)
  const addresses = all(text, email)
  const isIn = (others: readonly Found[]) => (one: Found) =>
    others.some(
      ({ start, text: other }) => one.start < start + other.length && start < one.start + one.text.length,
    )
  const kinds: Record<MarkKind, readonly Found[]> = {
    'personal-number': numbers,
    name: findNames(text, known).filter((one) => !isIn(addresses)(one)),
    email: addresses,
    phone: all(text, phone).filter((one) => !isIn(numbers)(one) && digitsOf(one.text) >= 8),
    'few-people': all(text, fewPeople),
  }
  return markKinds
    .flatMap((kind) => kinds[kind].map((one) => ({ ...one, kind })))
    .toSorted((a, b) => a.start - b.start)
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length
}
