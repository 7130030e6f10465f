import type { Dimension } from '../cube/cube.ts'
import { doubt, refuse, shorten } from '../doubt.ts'
import type { ReceivedFile } from '../figure-file.ts'
import type { PxFile } from './parse-px.ts'

/** The cells of a PX file as they are written; null for those that it leaves out. */
export type PxData = Readonly<{
  tokenAt: (index: number) => string | null
  rowAt: (index: number) => number
}>

/**
 * Texts in quotation marks, keys or dots, and everything else between spaces or commas. A comma inside a number stays
 * there, to be told.
 */
const tokens = /"([^"]*)"|[^\s",]+(?:,[^\s",]+)?/g

/**
 * Reads the data of a PX file. Where it has keys, each line begins with the codes of its stub and lines without values
 * are left out; else every cell is there.
 *
 * @throws UserError figures-refused where there are more or fewer cells than dimensions ask for, or a key is unknown.
 */
export function readPxData(file: ReceivedFile, px: PxFile, dimensions: readonly Dimension[]): PxData {
  const cells = dimensions.reduce((product, { values }) => product * values.length, 1)
  const keyed = px.variablesOf('KEYS').length
  const offsets = new Int32Array(cells).fill(-1)
  const place = keyed === 0 ? inOrder() : byKeys(file, px, dimensions, keyed)
  let found = 0
  for (const match of px.data.matchAll(tokens)) {
    const index = place(match[1] ?? match[0], match.index)
    if (index === null) continue
    found += 1
    if (index < cells) offsets[index] = match.index
  }
  const isWhole = keyed === 0 ? found === cells : found % Math.max(1, headingSize(px, dimensions)) === 0
  if (!isWhole)
    throw refuse(
      file.name,
      doubt('size', { expected: cells, found }, { row: px.rowOf(px.data.trimEnd().length) }),
    )
  const tokenAt = (index: number) => {
    const offset = offsets[index]!
    return offset === -1 ? null : readToken(px.data, offset)
  }
  return { tokenAt, rowAt: (index) => px.rowOf(Math.max(0, offsets[index]!)) }
}

/** The token that begins at an offset, without its quotation marks. */
function readToken(data: string, offset: number): string {
  tokens.lastIndex = offset
  const match = tokens.exec(data)
  tokens.lastIndex = 0
  return match === null ? '' : (match[1] ?? match[0])
}

type Placing = (token: string, offset: number) => number | null

function inOrder(): Placing {
  let next = 0
  return () => next++
}

function headingSize(px: PxFile, dimensions: readonly Dimension[]): number {
  return dimensions.slice(px.get('STUB').length).reduce((product, { values }) => product * values.length, 1)
}

/** Lines of keys and cells, one after the other: as many keys as the stub has variables, then the cells of the heading. */
function byKeys(file: ReceivedFile, px: PxFile, dimensions: readonly Dimension[], keyed: number): Placing {
  const stub = dimensions.slice(0, px.get('STUB').length)
  if (keyed !== stub.length)
    throw refuse(file.name, doubt('dimension-code', { dimension: 'KEYS', text: `${keyed} / ${stub.length}` }))
  const width = headingSize(px, dimensions)
  const places = stub.map(
    ({ values }) =>
      new Map(values.flatMap(({ code, label }, i) => [[label, i] as const, [code, i] as const])),
  )
  const seen = new Set<number>()
  let line = 0
  let at = 0
  return (key, offset) => {
    const position = at
    at = (at + 1) % (stub.length + width)
    if (position >= stub.length) return line * width + (position - stub.length)
    const place = places[position]!.get(key)
    const { code, values } = stub[position]!
    const wrong = doubt(
      'dimension-code',
      { dimension: shorten(code), text: shorten(key) },
      { row: px.rowOf(offset) },
    )
    if (place === undefined) throw refuse(file.name, wrong)
    line = (position === 0 ? 0 : line) * values.length + place
    if (position < stub.length - 1) return null
    if (seen.has(line)) throw refuse(file.name, wrong)
    seen.add(line)
    return null
  }
}
