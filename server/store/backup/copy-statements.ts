const named = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Reads the rows of a table as text; all of them, or those that a condition in SQL holds for. */
export function copyOutOf(table: string, columns: readonly string[], where: string | undefined): string {
  const list = columns.map(named).join(', ')
  const source =
    where === undefined ? `${named(table)} (${list})` : `(select ${list} from ${named(table)} where ${where})`
  return `copy ${source} to stdout`
}

/** Writes such text into a table. */
export function copyInto(table: string, columns: readonly string[]): string {
  return `copy ${named(table)} (${columns.map(named).join(', ')}) from stdin`
}
