import { isKoladaId } from '#domain/indicators/key-figure-id.ts'
import type { IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'
import { areasOf } from '../../areas-of.ts'
import { type Doubt, doubt, shorten } from '../doubt.ts'
import type { JsonObject } from '../json/read-json.ts'

const isoDate = /^\d{4}-\d\d-\d\d$/

/** Whether a record of Kolada describes a key figure; every one has at least one of these. */
export function isKeyFigureRecord(record: JsonObject): boolean {
  return 'is_divided_by_gender' in record || 'municipality_type' in record || 'operating_area' in record
}

/** Reads a record of Kolada's catalogue, of version 3 or 2 of its interface. */
export function readKeyFigure(record: JsonObject, at: string, fetchedAt: string): IncomingKeyFigure | Doubt {
  for (const key of ['id', 'title', 'is_divided_by_gender'])
    if (!(key in record))
      return doubt('key-missing', { key, found: Object.keys(record).slice(0, 20).map(shorten) }, { at })
  const { id, title } = record
  if (typeof id !== 'string' || !isKoladaId(id))
    return doubt('key-figure-id', { text: shorten(id), kolada: true }, { at: `${at}.id` })
  const text = textOf(title)
  if (text === null) return doubt('key-missing', { key: 'title', found: [] }, { at })
  return {
    id,
    title: text,
    description: textOf(record.description) ?? '',
    dividedByGender: flagOf(record.is_divided_by_gender),
    areas: areasOf(record.municipality_type),
    operatingArea: textOf(record.operating_area),
    perspective: textOf(record.perspective),
    preliminaryOn: dateOf(record.prel_publication_date),
    publishedOn: dateOf(record.publication_date),
    period: textOf(record.publ_period),
    source: 'kolada',
    fetchedAt,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function flagOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  return value === 0 || value === 1 ? value === 1 : null
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && isoDate.test(value) ? value : null
}
