import type { Cell } from '#domain/indicators/cell.ts'
import type { Cube, Dimension } from '../cube/cube.ts'
import { type Doubt, doubt, refuse, shorten } from '../doubt.ts'
import type { ReceivedFile } from '../figure-file.ts'
import { isObject, type JsonObject } from '../json/read-json.ts'
import { absenceOf } from '../../absence-of.ts'
import { isZeroSign, sourceNamed } from '../json/read-state.ts'

/** More cells than this are no table that somebody downloads. */
const mostCells = 20_000_000

/** The one dataset of a JSON-stat document, of version 2 or from before it; null where the document is something else. */
export function findDataset(document: unknown): JsonObject | null {
  if (!isObject(document)) return null
  if (isDataset(document)) return document
  const inside = Object.values(document).filter(isObject)
  return inside.length === 1 && isDataset(inside[0]!) ? inside[0]! : null
}

function isDataset(value: JsonObject): boolean {
  return value.class === 'dataset' || (isObject(value.dimension) && 'value' in value)
}

/**
 * Reads a JSON-stat dataset as a table of dimensions.
 *
 * @throws UserError figures-refused where dimensions and values do not fit together.
 */
export function readJsonStat(file: ReceivedFile, dataset: JsonObject): Cube {
  const dimensions = readDimensions(file, dataset)
  const cells = dimensions.reduce((product, { values }) => product * values.length, 1)
  const { value, status } = dataset
  if (cells > mostCells)
    throw refuse(file.name, doubt('size', { expected: cells, found: mostCells }, { at: 'size' }))
  if (Array.isArray(value) ? value.length !== cells : !isSparse(value, cells))
    throw refuse(
      file.name,
      doubt(
        'size',
        { expected: cells, found: isObject(value) ? Object.keys(value).length : lengthOf(value) },
        { at: 'value' },
      ),
    )
  const { extension, source, label } = dataset
  const px = isObject(extension) && isObject(extension.px) ? extension.px : {}
  const fetchedAt = isObject(extension) ? extension.fetchedAt : null
  const values = value as Readonly<Record<number, unknown>>
  const placeAt = (index: number) => ({ at: `value[${index}] (${describe(dimensions, index)})` })
  return {
    table: textOf(px.tableid) ?? textOf(px.matrix),
    title: textOf(label) ?? '',
    source: sourceNamed(source),
    fetchedAt: typeof fetchedAt === 'string' && !Number.isNaN(Date.parse(fetchedAt)) ? fetchedAt : null,
    dimensions,
    placeAt,
    cellAt: (index) => readCell(values[index], stateAt(status, index), () => placeAt(index)),
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function isSparse(value: unknown, cells: number): boolean {
  return isObject(value) && Object.keys(value).every((key) => /^\d{1,9}$/.test(key) && Number(key) < cells)
}

function readDimensions(file: ReceivedFile, dataset: JsonObject): readonly Dimension[] {
  const { dimension } = dataset
  const fail = (name: string, text: string) =>
    refuse(file.name, doubt('dimension-code', { dimension: name, text }))
  if (!isObject(dimension)) throw refuse(file.name, missing('dimension', dataset))
  // Before version 2 these three stood among the dimensions.
  const { id, size, role } = Array.isArray(dataset.id) ? dataset : dimension
  if (!Array.isArray(id)) throw refuse(file.name, missing('id', dataset))
  if (!Array.isArray(size) || size.length !== id.length) throw fail('size', '')
  const roles = isObject(role) ? role : {}
  return id.map((name, i): Dimension => {
    const described = typeof name === 'string' ? dimension[name] : undefined
    if (typeof name !== 'string' || !isObject(described) || id.indexOf(name) !== i)
      throw fail(shorten(name), '')
    const values = readCategory(described.category)
    if (values === null || values.length === 0 || values.length !== size[i])
      throw fail(shorten(name), `${values?.length ?? 0} / ${shorten(size[i])}`)
    const has = (kind: string) => Array.isArray(roles[kind]) && roles[kind].includes(name)
    return {
      code: name,
      label: textOf(described.label) ?? name,
      role: has('time') ? 'time' : has('geo') ? 'geo' : null,
      values,
    }
  })
}

function missing(key: string, inside: JsonObject): Doubt {
  return doubt('key-missing', { key, found: Object.keys(inside).slice(0, 20).map(shorten) })
}

/** The values of a dimension in their order; null where they have none that can be followed. */
function readCategory(category: unknown): Dimension['values'] | null {
  if (!isObject(category)) return null
  const labels = isObject(category.label) ? category.label : {}
  const codes = codesOf(category.index ?? labels)
  if (codes === null || new Set(codes).size !== codes.length) return null
  return codes.map((code) => ({
    code,
    label: textOf(Object.hasOwn(labels, code) ? labels[code] : null) ?? code,
  }))
}

function codesOf(index: unknown): string[] | null {
  if (Array.isArray(index)) return index.every((code) => typeof code === 'string') ? index : null
  if (!isObject(index)) return null
  const entries = Object.entries(index)
  // A dimension of one value may have its label alone.
  if (entries.length === 1) return [entries[0]![0]]
  const codes: string[] = Array.from({ length: entries.length })
  for (const [code, at] of entries) {
    if (
      typeof at !== 'number' ||
      !Number.isInteger(at) ||
      at < 0 ||
      at >= codes.length ||
      codes[at] !== undefined
    )
      return null
    codes[at] = code
  }
  return codes
}

function stateAt(status: unknown, index: number): string {
  if (typeof status === 'string') return status
  if (Array.isArray(status) || isObject(status)) {
    const state = (status as Readonly<Record<number, unknown>>)[index]
    return typeof state === 'string' ? state : ''
  }
  return ''
}

function readCell(
  value: unknown,
  state: string,
  place: () => ReturnType<Cube['placeAt']>,
): Cell | Doubt | null {
  const absence = absenceOf(state)
  // A cell that is said to be missing may carry a zero all the same.
  if (absence !== null) return { status: absence }
  if (typeof value === 'number') return { status: 'value', value }
  if (value === undefined) return null
  if (value === null) return isZeroSign(state) ? { status: 'value', value: 0 } : { status: 'missing' }
  const text = shorten(value)
  const isNumber =
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value.replace(',', '.')))
  return doubt(isNumber ? 'number-as-text' : 'not-a-number', { text }, place())
}

function describe(dimensions: readonly Dimension[], index: number): string {
  let rest = index
  return dimensions
    .toReversed()
    .map(({ code, values }) => {
      const value = values[rest % values.length]!
      rest = Math.floor(rest / values.length)
      return `${shorten(code)} ${shorten(value.code)}`
    })
    .toReversed()
    .join(', ')
}
