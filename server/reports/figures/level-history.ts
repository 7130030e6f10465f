import { compareRaters, type RaterComparison } from '#domain/assessments/compare-raters.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument, Item, Level } from '#domain/instruments/instrument.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import type { Figure } from '../document/figure.ts'
import {
  type NamedOccasion,
  nameOccasion,
  ratingFigure,
  scoreFigures,
  type ScoreFigures,
} from './occasion-figures.ts'
import { shiftFigures, type ShiftFigures } from './shift-figures.ts'

/** One occasion of a history: its agreed ratings as cells, its score, and how its raters compare with last time. */
export type HistoryOccasion = NamedOccasion &
  Readonly<{
    ratings: ReadonlyMap<number, Figure>
    score: ScoreFigures
    /** Null for the first occasion. */
    raters: RaterComparison | null
  }>

/** All closed occasions on one level of one instrument version: what can be compared over time. */
export type LevelHistory = Readonly<{
  instrument: Instrument
  level: Level
  items: readonly Item[]
  occasions: readonly HistoryOccasion[]
  /** From the occasion before the last one; null where there is only one. */
  sinceLast: ShiftFigures | null
  /** From the first occasion; null where that says the same as `sinceLast`. */
  sinceFirst: ShiftFigures | null
}>

/** Gathers closed occasions into histories, in the order in which the versions and levels first appear. */
export function buildHistories(
  instruments: readonly Instrument[],
  meetings: readonly Meeting[],
  records: readonly OccasionRecord[],
): readonly LevelHistory[] {
  const closed = records.filter(({ state }) => state === 'closed')
  const byLevel = Map.groupBy(closed, ({ instrumentId, levelId }) => `${instrumentId}/${levelId}`)
  return [...byLevel.values()]
    .map((group) => {
      const inTurn = group.toSorted((a, b) => a.meetingPosition - b.meetingPosition)
      return buildHistory(
        instruments,
        inTurn.map((record) => nameOccasion(record, meetings)),
      )
    })
    .sort(inOrder)
}

/** Versions in the order in which they were first used, levels in the order of the instrument. */
function inOrder(a: LevelHistory, b: LevelHistory): number {
  if (a.instrument === b.instrument)
    return a.instrument.levels.indexOf(a.level) - b.instrument.levels.indexOf(b.level)
  const began = ({ occasions }: LevelHistory) => occasions[0]!.record.meetingPosition
  return began(a) - began(b)
}

/** The history that closed occasions on one level of one version make, in the order in which they are given. */
export function buildHistory(
  instruments: readonly Instrument[],
  named: readonly NamedOccasion[],
): LevelHistory {
  const [first, last, previous] = [named[0]!, named.at(-1)!, named.at(-2)]
  const instrument = getInstrument(instruments, first.record.instrumentId)
  const level = instrument.levels.find(({ id }) => id === first.record.levelId)!
  const items = instrument.items.filter((item) => level.id in item.statements)
  const shift = (from: NamedOccasion) => shiftFigures(items, from, last)
  return {
    instrument,
    level,
    items,
    occasions: named.map((occasion, i) => ({
      ...occasion,
      ratings: new Map(items.map((item) => [item.number, ratingFigure(occasion, item)])),
      score: scoreFigures(instrument, items, occasion, answersOf(occasion.record)),
      raters: i === 0 ? null : compareRaters(named[i - 1]!.record, occasion.record),
    })),
    sinceLast: previous ? shift(previous) : null,
    sinceFirst: named.length > 2 ? shift(first) : null,
  }
}
