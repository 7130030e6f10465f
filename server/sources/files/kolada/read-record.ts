import type { Cell } from '#domain/indicators/cell.ts'
import type { Sex } from '../cube/sex-of.ts'
import { type Doubt, doubt, shorten } from '../doubt.ts'
import type { Placed, Reading } from '../figure-file.ts'
import { isObject, type JsonObject } from '../json/read-json.ts'
import { absenceOf } from '../../absence-of.ts'
import { readKey } from '../read-key.ts'

const sexes = new Map<unknown, Sex>([
  ['K', 'women'],
  ['M', 'men'],
  ['T', 'total'],
])

/** What a source that has no object for a sex says: it is missing beside the other sex, else the year is not split. */
const missing: Cell = { status: 'missing' }
const notSplit: Cell = { status: 'not-split' }

/** Reads a record of figures of Kolada, of version 3 or 2 of its interface. Women, men and total come in any order. */
export function readRecord(record: JsonObject, at: string, reading: Reading): Placed | Doubt {
  if ('ou' in record) return doubt('units', undefined, { at })
  for (const key of ['kpi', 'municipality', 'period', 'values'])
    if (!(key in record))
      return doubt('key-missing', { key, found: Object.keys(record).slice(0, 20).map(shorten) }, { at })
  const { kpi, municipality, period, values } = record
  const names = { keyFigure: 'kpi', area: 'municipality', year: 'period' } as const
  const key = readKey(
    {
      keyFigure: textOf(kpi),
      area: textOf(municipality),
      year: typeof period === 'number' ? period : textOf(period),
    },
    { source: 'kolada', reading },
    (part) => ({ at: `${at}.${names[part]}` }),
  )
  if ('problem' in key) return key
  if (!Array.isArray(values))
    return doubt('key-missing', { key: 'values', found: [] }, { at: `${at}.values` })
  const cells: Partial<Record<Sex, Cell>> = {}
  for (const [i, value] of values.entries()) {
    const place = `${at}.values[${i}]`
    const read = isObject(value)
      ? readValue(value, place)
      : doubt('key-missing', { key: 'gender', found: [] }, { at: place })
    if ('problem' in read) return read
    if (read.sex in cells)
      return doubt('sex-twice', { text: shorten((value as JsonObject).gender) }, { at: `${place}.gender` })
    cells[read.sex] = read.cell
  }
  const absent = cells.women === undefined && cells.men === undefined ? notSplit : missing
  const { women = absent, men = absent, total = missing } = cells
  return { observation: { ...key, women, men, total }, place: { at } }
}

/** Reads the figure of one sex. */
function readValue(value: JsonObject, at: string): Readonly<{ sex: Sex; cell: Cell }> | Doubt {
  for (const key of ['gender', 'value'])
    if (!(key in value))
      return doubt('key-missing', { key, found: Object.keys(value).slice(0, 20).map(shorten) }, { at })
  const sex = sexes.get(value.gender)
  if (sex === undefined) return doubt('sex', { text: shorten(value.gender) }, { at: `${at}.gender` })
  if (value.isdeleted === true || value.is_deleted === true || value.is_deleted === 1)
    return { sex, cell: { status: 'deleted' } }
  const figure = value.value
  const absence = typeof value.status === 'string' ? absenceOf(value.status) : null
  if (figure === null || absence !== null) return { sex, cell: { status: absence ?? 'missing' } }
  if (typeof figure === 'number') return { sex, cell: { status: 'value', value: figure } }
  const text = shorten(figure)
  const isNumber = typeof figure === 'string' && Number.isFinite(Number(figure.replace(',', '.')))
  return doubt(isNumber ? 'number-as-text' : 'not-a-number', { text }, { at: `${at}.value` })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : shorten(value)
}
