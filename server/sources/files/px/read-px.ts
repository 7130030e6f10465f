import { type Absence, absences, type Cell } from '#domain/indicators/cell.ts'
import type { FilePlace } from '#texts/sv/figure-files.ts'
import type { Cube, Dimension } from '../cube/cube.ts'
import { type Doubt, doubt, refuse, shorten } from '../doubt.ts'
import type { ReceivedFile } from '../figure-file.ts'
import { absenceOf } from '../../absence-of.ts'
import { isZeroSign, sourceNamed } from '../json/read-state.ts'
import { readNumber } from '../read-number.ts'
import { decodePx } from './decode-px.ts'
import { parsePx, type PxFile } from './parse-px.ts'
import { readPxData } from './read-px-data.ts'

const mostCells = 20_000_000

/**
 * Reads a PX file as a table of dimensions: stub before heading, the last one running fastest.
 *
 * @throws UserError figures-refused where it is cut off or its data do not fit its dimensions.
 */
export function readPx(file: ReceivedFile, bytes: Buffer): Cube {
  const px = parsePx(file.name, decodePx(file, bytes))
  const dimensions = [...px.get('STUB'), ...px.get('HEADING')].map((name) => readDimension(file, px, name))
  const cells = dimensions.reduce((product, { values }) => product * values.length, 1)
  if (dimensions.length === 0) throw refuse(file.name, doubt('key-missing', { key: 'STUB', found: [] }))
  if (cells > mostCells) throw refuse(file.name, doubt('size', { expected: cells, found: mostCells }))
  const data = readPxData(file, px, dimensions)
  const symbols = symbolsOf(px)
  const placeAt = (index: number): FilePlace => ({ row: data.rowAt(index) })
  return {
    table: px.get('TABLEID')[0] ?? px.get('MATRIX')[0] ?? null,
    title: px.get('CONTENTS')[0] ?? px.get('TITLE')[0] ?? '',
    source: sourceNamed(px.get('SOURCE').join(' ')),
    fetchedAt: dimensions.some(({ code }) => code === 'KeyFigure') ? momentOf(px) : null,
    dimensions,
    placeAt,
    cellAt: (index) => {
      const token = data.tokenAt(index)
      return token === null ? null : readCell(token, symbols, () => placeAt(index))
    },
  }
}

/** Our own files say there when their figures were fetched; other tables, when their source was last changed. */
function momentOf(px: PxFile): string | null {
  const [, year, month, day, time] =
    /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d)$/.exec(px.get('LAST-UPDATED')[0] ?? '') ?? []
  const moment = Date.parse(`${year}-${month}-${day}T${time}:00Z`)
  return Number.isNaN(moment) ? null : new Date(moment).toISOString()
}

function readDimension(file: ReceivedFile, px: PxFile, name: string): Dimension {
  const labels = px.get('VALUES', name)
  const codes = px.get('CODES', name)
  const years = px.get('TIMEVAL', name)
  const own = codes.length > 0 ? codes : years.length === labels.length ? years : labels
  if (labels.length === 0 || own.length !== labels.length || new Set(own).size !== own.length)
    throw refuse(
      file.name,
      doubt('dimension-code', { dimension: shorten(name), text: `${labels.length} / ${own.length}` }),
    )
  const isTime = px.variablesOf('TIMEVAL').includes(name)
  const isMap = px.variablesOf('MAP').includes(name)
  return {
    code: px.get('VARIABLECODE', name)[0] ?? name,
    label: name,
    role: isTime ? 'time' : isMap ? 'geo' : null,
    values: labels.map((label, i) => ({ code: own[i]!, label })),
  }
}

/** What one to six dots stand for in a file, by how many they are. */
function symbolsOf(px: PxFile): ReadonlyMap<number, Absence> {
  return new Map(
    [1, 2, 3, 4, 5, 6].map((dots) => {
      const said = (px.get(`DATASYMBOL${dots}`)[0] ?? '').trim()
      const usual: Absence = dots === 1 ? 'not-applicable' : 'missing'
      return [dots, absences.find((each) => each === said) ?? absenceOf(said) ?? inWords(said) ?? usual]
    }),
  )
}

function inWords(said: string): Absence | null {
  return /kan (?:ej|inte) förekomma|not applicable|ej relevant/i.test(said) ? 'not-applicable' : null
}

function readCell(
  token: string,
  symbols: ReadonlyMap<number, Absence>,
  place: () => FilePlace,
): Cell | Doubt {
  if (/^\.+$/.test(token)) return { status: symbols.get(token.length) ?? 'missing' }
  if (isZeroSign(token)) return { status: 'value', value: 0 }
  const value = readNumber(token, place)
  return typeof value === 'number' ? { status: 'value', value } : value
}
