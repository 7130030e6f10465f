/**
 * The words of a text in small letters, in order: letters and digits that stand together. A hyphen or an apostrophe parts
 * words, and a lone `s` after an apostrophe (*boy's*) is none. Empty text has none.
 */
export function splitWords(text: string): readonly string[] {
  const small = text.normalize('NFC').toLowerCase()
  return (small.match(/['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^['’]/.test(word))
}
