/**
 * A text in one line of at most `most` characters, for where there is room for no more: cut after a whole word where
 * that is not far back, and marked with an ellipsis. Never cuts a character in two.
 */
export function shortenText(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const signs = Array.from(line)
  if (signs.length <= most) return line
  const cut = signs.slice(0, most - 1).join('')
  const words = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))
  const kept = words.length >= cut.length / 2 ? words : cut
  return `${kept.replace(/[\s.,;:–-]+$/, '')}…`
}
