/** No part of a compound has fewer letters. */
const shortest = 3

/** Endings that make words of other words, and that may look like words: *planering* is no ring. */
const ending = /^(ring|ning|ing|het|skap|are|ande|ende|else|isk|lig|bar|sam)(ar|er|en|et|s)?$/

/**
 * The dictionary forms that the beginning of a compound may be: *fotbolls* is *fotboll*, *kvinno* is *kvinna*, *gatu* is
 * *gata*, *skol* is *skola*, *pojk* is *pojke*. As written stands first.
 */
function formsOfBeginning(beginning: string): readonly string[] {
  const last = beginning.at(-1)!
  const shorn = beginning.slice(0, -1)
  const forms = [beginning]
  if (last === 's' || last === 'e') forms.push(shorn)
  if (last === 'o' || last === 'u') forms.push(`${shorn}a`)
  if (last === 'e') forms.push(`${shorn}a`)
  if (!/[aeiouyåäö]/.test(last)) forms.push(`${beginning}a`, `${beginning}e`)
  return forms.filter((form) => form.length >= shortest)
}

/** Everything that `splitCompound` may ask about a word, so that it can be looked up all at once. */
export function listPossibleParts(word: string): readonly string[] {
  const parts = new Set<string>()
  for (let from = 0; from === 0 || from <= word.length - shortest; from++) {
    if (from > 0 && from < shortest) continue
    parts.add(word.slice(from))
    for (let to = from + shortest; to <= word.length - shortest; to++)
      for (const form of formsOfBeginning(word.slice(from, to))) parts.add(form)
  }
  parts.delete(word)
  return [...parts]
}

/**
 * The parts of a Swedish compound, as they stand in a dictionary but for the last, which keeps its ending: *konstgräsplaner*
 * is *konstgräs* and *planer*. The fewest parts win, then the longest last one, then the least that is changed. Every part
 * has at least three letters; null where the word is no compound of known words.
 *
 * @param isWord whether a part, in any of its endings, is a word.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): readonly string[] | null {
  for (let parts = 2; parts <= 4; parts++) {
    const split = splitInto(parts, word, isWord)
    if (split !== null) return split
  }
  return null
}

function splitInto(parts: number, word: string, isWord: (part: string) => boolean): readonly string[] | null {
  if (parts === 1) return isWord(word) && !ending.test(word) ? [word] : null
  // The longest last part first, since it carries the meaning.
  for (let at = shortest; at <= word.length - shortest; at++) {
    const form = formsOfBeginning(word.slice(0, at)).find(isWord)
    if (form === undefined) continue
    const rest = splitInto(parts - 1, word.slice(at), isWord)
    if (rest !== null) return [form, ...rest]
  }
  return null
}

/** The fewest letters of a part that stands for a whole compound. The end of it says what kind of thing it is. */
const tellingBeginning = 5
const tellingEnd = 4

/**
 * The longest beginning or end of a word that is a word, for compounds with a part that is not known: *digitaliseringsmedel*
 * tells of *digitalisering*, *hedersvåld* of *våld*. Null where no beginning has five letters and no end has four.
 */
export function findKnownPart(word: string, isWord: (part: string) => boolean): string | null {
  for (let length = word.length - shortest; length >= tellingEnd; length--) {
    const begins = formsOfBeginning(word.slice(0, length)).find(isWord)
    if (begins !== undefined && length >= tellingBeginning) return begins
    const ends = word.slice(-length)
    if (isWord(ends) && !ending.test(ends)) return ends
  }
  return null
}

/**
 * Whether a longer stem is a compound with another as one of its parts: *konstgräsplan* is with *plan*, *planering* is not.
 *
 * @param isWord whether what stands before or after, in any of its endings, is a word.
 */
export function isCompoundWith(longer: string, stem: string, isWord: (part: string) => boolean): boolean {
  const rests = restsAround(longer, stem)
  if (rests === null) return false
  const { before, after } = rests
  return (before.length === 0 || before.some(isWord)) && (after.length === 0 || after.some(isWord))
}

/**
 * What would have to be words for a stem to be a part of a longer one: the forms of what stands before it and after it.
 * An empty list is nothing beside it; null where it is no part, since what is left is too little, or an ending.
 */
export function restsAround(
  longer: string,
  stem: string,
): Readonly<{ before: readonly string[]; after: readonly string[] }> | null {
  const at = longer.endsWith(stem) ? longer.length - stem.length : longer.indexOf(stem)
  if (at === -1 || longer === stem) return null
  const before = longer.slice(0, at)
  const after = longer.slice(at + stem.length)
  if (before.length > 0 && before.length < shortest) return null
  if (after.length > 0 && after.length < shortest) return null
  const forms = /^[soue]/.test(after) ? [after, after.slice(1)] : [after]
  if (forms.some((form) => ending.test(form))) return null
  return {
    before: before === '' ? [] : formsOfBeginning(before),
    after: after === '' ? [] : forms.filter((form) => form.length >= shortest),
  }
}
