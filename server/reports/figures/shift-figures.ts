import { computeShift } from '#domain/assessments/compute-shift.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import type { Item } from '#domain/instruments/instrument.ts'
import { type Figure, figure, ratingDecimals, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { type NamedOccasion, originOf } from './occasion-figures.ts'

/** How an organisation moved between two occasions, as cells. */
export type ShiftFigures = Readonly<{
  from: NamedOccasion
  to: NamedOccasion
  items: ReadonlyMap<number, Figure>
  total: Figure
}>

/** The shift of each statement and of all that were rated both times. */
export function shiftFigures(items: readonly Item[], from: NamedOccasion, to: NamedOccasion): ShiftFigures {
  const numbers = items.map(({ number }) => number)
  const shift = computeShift(answersOf(from.record), answersOf(to.record), numbers)
  const key = `${to.key}/since-${from.record.meetingId}`
  const change = (id: string, value: number | null, n: number, label: Figure['label']) =>
    figure({
      id: `${key}/${id}`,
      label,
      value,
      n,
      nOf: 'statements',
      unit: units.points,
      decimals: ratingDecimals(value),
      signed: true,
      date: to.date,
      instrument: to.record.instrumentId,
      origin: originOf(from, to),
    })
  const between = (l: 'sv' | 'en') => [from.name[l], to.name[l]] as const
  return {
    from,
    to,
    items: new Map(
      shift.items.map(({ item: number, change: value }) => {
        const title = items.find((item) => item.number === number)!.title
        const label = inBoth((t, l) => t.labels.change(number, title[l], ...between(l)))
        return [number, change(`item-${number}`, value, value === null ? 0 : 1, label)]
      }),
    ),
    total: change(
      'total',
      shift.total,
      shift.n,
      inBoth((t, l) => t.labels.totalChange(...between(l))),
    ),
  }
}
