/** How the ids of Kolada look, in whatever case they were typed. */
const looksLikeId = /^[a-z]\d{5}$/i

/**
 * Reads ids of key figures from text that somebody has typed or pasted: one a line, with its title after it or not, or
 * several on a line. The order is kept and each stands once.
 *
 * @param isKnown whether there is a key figure with the id.
 * @returns also what is no key figure: ids that nobody knows, and lines without any id.
 */
export function readKeyFigureIds(
  text: string,
  isKnown: (id: string) => boolean,
): Readonly<{ ids: readonly string[]; unknown: readonly string[] }> {
  const ids = new Set<string>()
  const unknown = new Set<string>()
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const words = line.split(/[\s,;:]+/).filter((word) => looksLikeId.test(word) || isKnown(word))
    if (words.length === 0) unknown.add(line)
    for (const word of words) {
      const id = isKnown(word) ? word : word.toUpperCase()
      if (isKnown(id)) ids.add(id)
      else unknown.add(word)
    }
  }
  return { ids: [...ids], unknown: [...unknown] }
}
