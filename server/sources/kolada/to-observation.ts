import type { Cell } from '#domain/indicators/cell.ts'
import type { IncomingObservation } from '#server/warehouse/incoming/incoming.ts'
import { absenceOf } from '../absence-of.ts'
import type { KoladaRecord } from './answer-schemas.ts'

type Value = KoladaRecord['values'][number]

/**
 * Turns a record of Kolada into an observation. A record with neither sex says that it is not split that year; one with
 * one sex only says that the other is missing. Where a record holds only what has changed, it says nothing of the rest.
 */
export function toObservation(
  { kpi, municipality, period, values }: KoladaRecord,
  { changesOnly }: { changesOnly: boolean },
): IncomingObservation {
  const of = (gender: Value['gender']) => values.find((value) => value.gender === gender)
  const [women, men, total] = [of('K'), of('M'), of('T')]
  const isSplit = women !== undefined || men !== undefined
  const cell = (value: Value | undefined, absent: 'missing' | 'not-split'): Cell | null =>
    value === undefined ? (changesOnly ? null : { status: absent }) : toCell(value)
  return {
    keyFigure: kpi,
    area: municipality,
    year: period,
    women: cell(women, isSplit ? 'missing' : 'not-split'),
    men: cell(men, isSplit ? 'missing' : 'not-split'),
    total: cell(total, 'missing'),
  }
}

function toCell({ value, status, isdeleted }: Value): Cell {
  if (isdeleted) return { status: 'deleted' }
  // Beside "" and "Missing" no status has been seen; should the source call a figure secret, it is not taken in.
  const absence = absenceOf(status ?? '')
  return value === null || absence !== null ? { status: absence ?? 'missing' } : { status: 'value', value }
}
