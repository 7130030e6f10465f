/** Cells of a table by row; each row knows on which line it began. */
export type TextTable = readonly Readonly<{ line: number; cells: readonly string[] }>[]

/**
 * Reads a table of text as spreadsheets write and copy it: rows on lines, cells parted by tab, semicolon or comma,
 * whichever the first line has most of unless it is given, and cells in quotation marks that may hold all of these
 * (RFC 4180). Empty lines are passed over. A quotation mark that is never closed closes at the end.
 */
export function readTable(text: string, separator: string = separatorOf(text)): TextTable {
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let [line, began] = [1, 1]
  const endRow = () => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: began, cells: cells.map(unescape) })
    ;[cells, cell] = [[], '']
  }
  const all = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
  for (let i = 0; i < all.length; i++) {
    const sign = all[i]!
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (all[i + 1] === '"') cell += all[++i]!
      else quoted = false
    } else if (sign === '"' && cell.trim() === '') [quoted, cell] = [true, '']
    else if (sign === separator) {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') {
      endRow()
      began = line
    } else cell += sign
  }
  endRow()
  return rows
}

/** What would be taken for a formula was written with an apostrophe before it. */
function unescape(cell: string): string {
  return cell.replace(/^\s*'(?=[=+\-@\t])/, '').trim()
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r\n?|\n/)
  const count = (sign: string) => first.split(sign).length
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
