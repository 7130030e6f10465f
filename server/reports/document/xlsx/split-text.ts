/** As many characters as a cell of Excel holds. */
export const cellLimit = 32_767

/**
 * Cuts a text into pieces of at most `limit` characters that together are the text: after a space or a line break
 * where there is one in the last half, never inside a character.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > limit) {
    const space = Math.max(text.lastIndexOf(' ', from + limit - 1), text.lastIndexOf('\n', from + limit - 1))
    let to = space + 1 > from + limit / 2 ? space + 1 : from + limit
    if (/[\uDC00-\uDFFF]/.test(text[to] ?? '') && /[\uD800-\uDBFF]/.test(text[to - 1]!)) to--
    pieces.push(text.slice(from, to))
    from = to
  }
  return [...pieces, text.slice(from)]
}
