/** Cells that a spreadsheet would take for a formula begin so; those that look guarded already are guarded once more. */
const formula = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/

/** The text of a cell that `writeCsv` has written, without the apostrophe that guards it from being a formula. */
export function readGuarded(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}

/** What parts cells and decimals. Spreadsheets in Swedish open files with semicolon and decimal comma as tables. */
export type CsvSigns = Readonly<{ separator: ',' | ';'; decimal: '.' | ',' }>
const plainSigns: CsvSigns = { separator: ',', decimal: '.' }

/**
 * Writes rows as CSV (RFC 4180) that no spreadsheet takes for formulas: a text that begins like one gets an apostrophe
 * before it. What is not known is an empty cell; lists and objects are written as JSON; numbers and truth values as
 * they are, with the decimal sign of the signs.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  signs: CsvSigns = plainSigns,
): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column], signs)).join(signs.separator))
  return [columns.join(signs.separator), ...lines].map((line) => `${line}\r\n`).join('')
}

function cellOf(value: unknown, { separator, decimal }: CsvSigns): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', decimal)
  if (typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formula.test(text) ? `'${text}` : text
  const isPlain = !/["\r\n]|^\s|\s$/.test(safe) && !safe.includes(separator)
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`
}
