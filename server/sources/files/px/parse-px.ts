import { doubt, refuse } from '../doubt.ts'

/** A PX file taken apart: its keywords in the language it is written in, and the text of its data. */
export type PxFile = Readonly<{
  /** Values of a keyword, or of a keyword for one variable (`VALUES` of `kön`); empty where there are none. */
  get: (keyword: string, variable?: string) => readonly string[]
  /** The variables that have a keyword of their own. */
  variablesOf: (keyword: string) => readonly string[]
  data: string
  /** The line, from 1, of a place in `data`. */
  rowOf: (index: number) => number
}>

const statement = /^\s*([A-Z][A-Z0-9-]*)(?:\[([\w-]+)\])?(?:\(([^=]*)\))?\s*$/
const listed = /"((?:[^"]|"")*)"|TLIST\([^)]*\)|[^\s,"]+/g
const timeSpan = /^TLIST\(\s*A1\s*(?:,\s*"(\d{4})"\s*-\s*"(\d{4})")?\s*\)/

/**
 * Takes a PX file apart: `KEYWORD[language]("variable")=values;`, with DATA last.
 *
 * @throws UserError figures-refused where a statement has no end or cannot be followed.
 */
export function parsePx(name: string, text: string): PxFile {
  const found = new Map<string, readonly string[]>()
  let at = 0
  for (;;) {
    const equals = outsideQuotes(text, '=', at)
    const row = () => rowAt(text, at + text.slice(at).search(/\S|$/))
    if (equals === -1) throw refuse(name, doubt('damaged', { what: 'PX', text: 'DATA' }, { row: row() }))
    const [, keyword, language, variable] = statement.exec(text.slice(at, equals)) ?? []
    if (keyword === undefined) throw refuse(name, doubt('damaged', { what: 'PX', text: '' }, { row: row() }))
    if (keyword === 'DATA') return finish(name, text, equals + 1, found)
    const end = outsideQuotes(text, ';', equals + 1)
    if (end === -1) throw refuse(name, doubt('damaged', { what: 'PX', text: keyword }, { row: row() }))
    // What is said once more in other languages is the same again.
    if (language === undefined)
      found.set(keyOf(keyword, unquote(variable ?? '')), readValues(text.slice(equals + 1, end)))
    at = end + 1
  }
}

function finish(
  name: string,
  text: string,
  start: number,
  found: ReadonlyMap<string, readonly string[]>,
): PxFile {
  const end = outsideQuotes(text, ';', start)
  // The semicolon after the data tells that the file is whole.
  if (end === -1) {
    const row = rowAt(text, text.trimEnd().length)
    throw refuse(name, doubt('damaged', { what: 'PX', text: 'DATA' }, { row }))
  }
  return {
    get: (keyword, variable = '') => found.get(keyOf(keyword, variable)) ?? [],
    variablesOf: (keyword) =>
      [...found.keys()]
        .filter((key) => key.startsWith(`${keyword}\n`))
        .map((key) => key.slice(keyword.length + 1)),
    data: text.slice(start, end),
    rowOf: (index) => rowAt(text, start + index),
  }
}

function keyOf(keyword: string, variable: string): string {
  return `${keyword}\n${variable}`
}

function unquote(text: string): string {
  return text.trim().replace(/^"|"$/g, '')
}

function outsideQuotes(text: string, sign: string, from: number): number {
  let at = from
  for (;;) {
    const found = text.indexOf(sign, at)
    const quote = text.indexOf('"', at)
    if (found === -1 || quote === -1 || found < quote) return found
    const close = text.indexOf('"', quote + 1)
    if (close === -1) return -1
    at = close + 1
  }
}

function rowAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** Values in their order. Text that goes on in quotation marks on the next line, with no comma between, is one value. */
function readValues(text: string): readonly string[] {
  const values: string[] = []
  let end = 0
  let isText = false
  for (const match of text.matchAll(listed)) {
    const [whole, quoted] = match
    const between = text.slice(end, match.index)
    end = match.index + whole.length
    const goesOn = isText && quoted !== undefined && values.length > 0 && !between.includes(',')
    const value = quoted ?? whole
    isText = quoted !== undefined
    if (whole.startsWith('TLIST(')) values.push(...spanOf(whole))
    else if (goesOn) values.push(`${values.pop()!}${value}`)
    else values.push(value)
  }
  return values
}

/** The most years that a span may stand for. */
const mostYears = 1000

function spanOf(list: string): readonly string[] {
  const [, first, last] = timeSpan.exec(list) ?? []
  if (first === undefined || last === undefined) return []
  const count = Math.min(mostYears, Number(last) - Number(first) + 1)
  return count < 1 ? [] : Array.from({ length: count }, (_, i) => String(Number(first) + i))
}
