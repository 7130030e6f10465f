import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** A record of a CSV file; `row` is the line it begins on, from 1. One with a fault has no fields. */
export type CsvRecord = Readonly<{ row: number; delimiter: Delimiter }> &
  (Readonly<{ fields: readonly string[] }> | Readonly<{ fault: 'quotes' | 'long-line' }>)

/** What columns are parted by. */
export type Delimiter = ',' | ';' | '\t'

const delimiters: readonly Delimiter[] = [',', ';', '\t']
const chunkBytes = 1024 * 1024
/** A line with more signs than this is no line of a table. */
const longestLine = 4 * 1024 * 1024

/** The delimiter of a table: the one there is most of in its header. */
function delimiterOf(header: string): Delimiter {
  const count = (delimiter: string) => header.split(delimiter).length
  return delimiters.toSorted((a, b) => count(b) - count(a))[0]!
}

/** The names in the first line of a text. */
export function parseHead(text: string): readonly string[] {
  const line = text.split(/\r?\n/, 1)[0]!
  return splitLine(line, delimiterOf(line)) ?? [line]
}

/**
 * The records of a file, read piece by piece. Empty lines are passed over; lines count as an editor counts them. Nothing
 * may be read after a line that is too long.
 */
export function* parseCsv(path: string): Generator<CsvRecord> {
  let delimiter: Delimiter | undefined
  let open: { row: number; text: string } | null = null
  let row = 0
  for (const line of linesOf(path)) {
    row += 1
    if (open === null && line === '') continue
    delimiter ??= delimiterOf(line)
    const record: { row: number; text: string } = open === null ? { row, text: line } : open
    if (open !== null) record.text += `\n${line}`
    const isLong = record.text.length > longestLine
    // Only an odd number of marks closes what was open; to look through the whole record for each line takes for ever.
    const goesOn: boolean = open !== null && !isLong && isEven(line)
    const fields: string[] | null | undefined =
      isLong || goesOn ? undefined : splitLine(record.text, delimiter)
    open = fields === undefined && !isLong ? record : null
    if (open !== null) continue
    const place = { row: record.row, delimiter }
    if (isLong) yield { ...place, fault: 'long-line' }
    else yield fields == null ? { ...place, fault: 'quotes' } : { ...place, fields }
  }
  if (open !== null) yield { row: open.row, delimiter: delimiter!, fault: 'quotes' }
}

/** Whether a line has an even number of quotation marks. */
function isEven(line: string): boolean {
  let count = 0
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) count += 1
  return count % 2 === 0
}

/** The fields of a line; undefined where a quotation mark is open at its end, null where one stands in the wrong place. */
function splitLine(line: string, delimiter: Delimiter): string[] | null | undefined {
  if (!line.includes('"')) return line.split(delimiter)
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (line[at] === '"') {
      const quoted = readQuoted(line, at)
      if (quoted === undefined) return undefined
      fields.push(quoted.text)
      at = quoted.end
      if (at < line.length && line[at] !== delimiter) return null
    } else {
      const next = line.indexOf(delimiter, at)
      const end = next === -1 ? line.length : next
      const field = line.slice(at, end)
      if (field.includes('"')) return null
      fields.push(field)
      at = end
    }
    if (at >= line.length) return fields
    at += 1
  }
}

function readQuoted(line: string, start: number): { text: string; end: number } | undefined {
  let text = ''
  let at = start + 1
  for (;;) {
    const close = line.indexOf('"', at)
    if (close === -1) return undefined
    text += line.slice(at, close)
    if (line[close + 1] !== '"') return { text, end: close + 1 }
    text += '"'
    at = close + 2
  }
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const decoder = new StringDecoder('utf8')
    const buffer = Buffer.alloc(chunkBytes)
    let rest = ''
    let isFirst = true
    for (;;) {
      const read = readSync(file, buffer, 0, chunkBytes, null)
      const text = rest + decoder.write(buffer.subarray(0, read))
      const lines = (isFirst ? text.replace(/^\uFEFF/, '') : text).split('\n')
      isFirst = false
      rest = lines.pop()!
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
      if (read === 0 || rest.length > longestLine) break
    }
    if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest
  } finally {
    closeSync(file)
  }
}
