/** The comment that belongs to one occasion of a row. */
export type OccasionComment = Readonly<{ label: string; comment: string }>

/**
 * Writes the comments of one row as one cell. A single comment of the latest rated occasion stands as it is; otherwise
 * each begins with the heading of its occasion and a colon, `BM1: …`, on a line of its own. A line of a comment that
 * looks like such a beginning is moved in by a space, so that reading gives back what was written.
 *
 * @param latest the heading that a comment without one belongs to; null where the row is rated nowhere.
 */
export function joinComments(
  comments: readonly OccasionComment[],
  labels: readonly string[],
  latest: string | null,
): string {
  const given = comments
    .map(({ label, comment }) => ({ label, comment: plainComment(comment) }))
    .filter(({ comment }) => comment !== '')
  const only = given.length === 1 ? given[0] : undefined
  const begins = beginnings(labels)
  if (only && only.label === latest && !only.comment.split('\n').some((line) => begins.test(line))) {
    return only.comment
  }
  return given
    .map(({ label, comment }) => {
      const [first = '', ...rest] = comment.split('\n')
      return [`${label}: ${first}`, ...rest.map((line) => (begins.test(line) ? ` ${line}` : line))].join('\n')
    })
    .join('\n')
}

/**
 * Splits what stands in the comment cell of a row by occasion. What comes before the first heading, or under the
 * heading of a column that is not among the held ones, belongs to the latest rated occasion.
 */
export function splitComments(
  cell: string,
  labels: readonly string[],
  held: readonly string[],
  latest: string | null,
): ReadonlyMap<string, string> {
  const begins = beginnings(labels)
  const lines = new Map<string, string[]>()
  let current = latest
  for (const line of plainComment(cell).split('\n')) {
    const match = begins.exec(line)
    const label = match && labels.find((known) => known.toLowerCase() === match[2]!.toLowerCase())
    const isMovedIn = match !== null && match[1] !== ''
    if (label && !isMovedIn) current = held.includes(label) ? label : latest
    if (current === null) continue
    const text = isMovedIn ? line.slice(1) : current === label ? line.slice(match![0].length) : line
    lines.set(current, [...(lines.get(current) ?? []), text])
  }
  return new Map([...lines].map(([label, parts]) => [label, parts.join('\n').trim()] as const))
}

/** A comment as it is stored and compared: one kind of line break, no space around it, nothing a file cannot hold. */
export function plainComment(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '').trim()
}

/** Characters that XML, and so a workbook, cannot hold. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu

/** A line that begins with one of the headings and a colon, perhaps moved in. */
function beginnings(labels: readonly string[]): RegExp {
  const names = labels
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
  return names.length === 0 ? /(?!)/ : new RegExp(`^( *)(${names.join('|')}): ?`, 'i')
}
