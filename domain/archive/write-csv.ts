/** Cells that a spreadsheet would take for a formula begin so; those that look guarded already are guarded once more. */
const formula = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/

/** The text of a cell that `writeCsv` has written, without the apostrophe that guards it from being a formula. */
export function readGuarded(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}

/**
 * Writes rows as CSV (RFC 4180) that no spreadsheet takes for formulas: a text that begins like one gets an apostrophe
 * before it. What is not known is an empty cell; lists and objects are written as JSON; numbers and truth values as
 * they are.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column])).join(','))
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('')
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
