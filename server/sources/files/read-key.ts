import type { FigureSource } from '#domain/indicators/key-figure.ts'
import { isKoladaId, isOwnId } from '#domain/indicators/key-figure-id.ts'
import type { FilePlace } from '#texts/sv/figure-files.ts'
import { type Doubt, doubt, shorten } from './doubt.ts'
import type { Reading } from './figure-file.ts'

/** What says whom and when an observation is about, as it is written. */
export type WrittenKey = Readonly<{ keyFigure: string; area: string; year: string | number }>

/** The same once it has been found to be right. */
export type ObservationKey = Readonly<{ keyFigure: string; area: string; year: number }>

/**
 * Checks key figure, area and year of an observation, in that order. Areas are codes as Kolada writes them unless
 * `find` knows others.
 */
export function readKey(
  written: WrittenKey,
  { source, reading, find }: { source: FigureSource; reading: Reading; find?: Reading['areas']['find'] },
  place: (field: keyof WrittenKey) => FilePlace,
): ObservationKey | Doubt {
  const { keyFigure } = written
  if (!isIdOf(source, keyFigure))
    return doubt(
      'key-figure-id',
      { text: shorten(keyFigure), kolada: source === 'kolada' },
      place('keyFigure'),
    )
  const area =
    find === undefined ? (reading.areas.has(written.area) ? written.area : null) : find(written.area)
  if (area === null)
    return doubt(
      'area',
      { text: shorten(written.area), suggestion: reading.areas.suggest(written.area) },
      place('area'),
    )
  const year = readYear(written.year, reading)
  if (year === null)
    return doubt('year', { text: shorten(String(written.year)), ...reading.years }, place('year'))
  return { keyFigure, area, year }
}

/** Whether an id may stand for a key figure of a source. */
export function isIdOf(source: FigureSource, id: string): boolean {
  return source === 'kolada' ? isKoladaId(id) : isOwnId(id)
}

/** A whole year that figures can be of; null for anything else. */
export function readYear(written: string | number, { years }: Pick<Reading, 'years'>): number | null {
  const year = typeof written === 'number' ? written : /^\d{4}$/.test(written) ? Number(written) : null
  return year !== null && Number.isInteger(year) && year >= years.first && year <= years.last ? year : null
}
