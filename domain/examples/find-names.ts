import { ambiguousNames, firstNames } from './first-names.ts'

/** Where in a text something stands that may tell who somebody is. */
export type Found = Readonly<{ text: string; start: number }>

type Word = Readonly<{
  text: string
  start: number
  /** Only a blank stands between it and the word before. */
  joined: boolean
}>

/** What a street, a school or a prize is called after somebody. */
const place =
  /(gatan?|vägen|väg|skola|skolan|skolor|gymnasium|gymnasiet|plats|torg|torget|park|parken|hall|hallen|arena|gård|gården|hem|hemmet|kyrka|kyrkan|hus|huset|sjukhus|sjukhuset|församling|stiftelse|stiftelsen|fond|fonden|pris|priset|stipendium|stipendiet|metod|metoden|modell|modellen|kommun|stadsdel|distrikt|nämnd|nämnden|styrelse|styrelsen|förvaltning|förvaltningen|avdelning|avdelningen|enhet|enheten|bolag|bolaget|kontor|kontoret|street|road|school|square|hospital|foundation|church|prize|award|house|centre|center|method|model|parish)s?$/iu

/** Words that a place or a law is named by, before the name. */
const before = /^(sankt|sankta|lex|drottning|kung|st|saint|queen|king)$/iu

/** Positions, after which a name comes without more ado. The first group is followed by names only. */
const position =
  /(chef|rektor|lärare|direktör|ordförande|handläggare|strateg|samordnare|sekreterare|ledare|tränare|kurator|sköterska|pedagog|utvecklare|controller|kommunalråd|kollega|principal|manager|teacher|director|coordinator|nurse|councillor|strategist|leader|coach|colleague)(n|en|t)?$|^(fru|herr|doktor|mr|mrs|ms|dr)$/iu
const definite = /(en|n|t)$/iu

/** A child of Sven is nobody's word or place. */
const patronymic = /^\p{Lu}\p{Ll}+(sson|dotter|ović|ević|ić)s?$/u
const surname =
  /^\p{Lu}\p{Ll}*(sson|son|dotter|berg|ström|lund|gren|qvist|kvist|quist|stedt|dahl|holm|man|mark|ling|stam|vall|lind|bäck|ovic|zadeh|owski|enko|pour)s?$/u
const companies = new Set(['ericsson'])

/** What stands for a body or a place, whatever comes beside it. */
const bodies =
  /^(region|kommun|landsting|stad|stads|län|läns|länsstyrelsen|svenska?|svenskt|sveriges|nationella?|norra|södra|östra|västra|gamla|nya|stora|lilla|övre|nedre|north|south|east|west|city|municipality|county|swedish|national|the)$/iu

/**
 * Finds what looks like the name of a person: a first name, alone or with a surname; a surname on -sson; a name after a
 * position, as in "rektor Anna"; and two capitalised words of which the other is a surname by its ending. Streets, schools
 * and laws that are called after somebody are left, and so is what stands in `known`.
 *
 * @param known names of organisations, places and units, which are nobody's.
 */
export function findNames(text: string, known: readonly string[] = []): readonly Found[] {
  const nobody = new Set(known.flatMap((name) => name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []))
  const words = wordsOf(text)
  const found: Found[] = []
  for (let i = 0; i < words.length; i++) {
    const count = nameAt(words, i, nobody)
    if (count === 0) continue
    const [first, last] = [words[i]!, words[i + count - 1]!]
    found.push({ text: text.slice(first.start, last.start + last.text.length), start: first.start })
    i += count - 1
  }
  return found
}

function wordsOf(text: string): readonly Word[] {
  let end = -1
  return [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map(({ 0: word, index }) => {
    const joined = index === end + 1 && text[end] === ' '
    end = index + word.length
    return { text: word, start: index, joined }
  })
}

/** How many words of a name begin here; 0 where none does. */
function nameAt(words: readonly Word[], i: number, nobody: ReadonlySet<string>): number {
  const word = words[i]!
  const is = (at: Word | undefined): at is Word =>
    at !== undefined && isCapital(at.text) && !bodies.test(at.text) && !nobody.has(at.text.toLowerCase())
  if (!is(word) || isNamedAfter(words, i)) return 0
  const next = words[i + 1]
  const hasSurname = next?.joined === true && is(next)
  const previous = word.joined ? words[i - 1] : undefined
  if (isFirstName(word.text)) {
    if (hasSurname) return words[i + 2]?.joined && patronymic.test(words[i + 2]!.text) ? 3 : 2
    return isClear(word.text) || isPosition(previous) ? 1 : 0
  }
  if (word.joined && hasSurname && surname.test(next.text) && !companies.has(next.text.toLowerCase()))
    return 2
  if (patronymic.test(word.text) && !companies.has(word.text.toLowerCase())) return 1
  return isPosition(previous) && !definite.test(previous!.text) && !place.test(word.text) ? 1 : 0
}

function isCapital(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]+(-\p{Lu}\p{Ll}+)*$/u.test(word)
}

/** Also in the genitive, and also two with a hyphen. */
function isFirstName(word: string): boolean {
  const lower = word.toLowerCase()
  const known = (one: string) =>
    firstNames.has(one) || (one.endsWith('s') && firstNames.has(one.slice(0, -1)))
  return known(lower) || (lower.includes('-') && lower.split('-').every(known))
}

function isClear(word: string): boolean {
  const lower = word.toLowerCase()
  return !ambiguousNames.has(lower) && !(lower.endsWith('s') && ambiguousNames.has(lower.slice(0, -1)))
}

function isPosition(word: Word | undefined): boolean {
  return word !== undefined && position.test(word.text)
}

/** Whether it is the beginning of what a place or the like is called. */
function isNamedAfter(words: readonly Word[], i: number): boolean {
  if (words[i]!.joined && before.test(words[i - 1]?.text ?? '')) return true
  for (let at = i + 1; at <= i + 3 && words[at]?.joined; at++) if (place.test(words[at]!.text)) return true
  return false
}
