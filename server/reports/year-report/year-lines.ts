import { buildSeries, type SeriesBreak } from '#domain/comparison/build-series.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import { yearOf } from '#domain/reports/year-of.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument, Item, Level } from '#domain/instruments/instrument.ts'
import { buildHistory, type LevelHistory } from '../figures/level-history.ts'
import { type NamedOccasion, scoreFigures, type ScoreFigures } from '../figures/occasion-figures.ts'
import type { YearRows } from './rows.ts'
import type { YearOccasions } from './year-occasions.ts'

/** What was closed in the year on one level of one version, unbroken, after the last one before the year. */
export type YearLine = LevelHistory &
  Readonly<{
    /** Whether the first occasion of the line is from an earlier year and only there to be compared with. */
    baseline: boolean
    /** The checklist that was used before this one; null where the line goes back to the first assessment. */
    brokenFrom: Instrument | null
  }>

/** One unbroken line over all years up to this one, for the drawing; `place` is the order of time. */
export type LongLine = Readonly<{
  instrument: Instrument
  level: Level
  points: readonly Readonly<{ place: number; occasion: NamedOccasion; score: ScoreFigures }>[]
}>

/** The lines of a year: what can be compared with what, and the whole history. */
export type YearLines = Readonly<{ ofYear: readonly YearLine[]; all: readonly LongLine[] }>

/** Joins closed assessments into lines that never cross a change of version, and cuts them to the year. */
export function buildYearLines({ content }: YearRows, occasions: YearOccasions): YearLines {
  const { instruments } = content
  const { inYear } = occasions
  const last = occasions.closed.findLastIndex((occasion) => inYear.includes(occasion))
  const closed = occasions.closed.slice(0, last + 1)
  const { segments, breaks } = buildSeries(closed.map((occasion) => pointOf(instruments, occasion)))
  const byKey = new Map(closed.map((occasion) => [occasion.key, occasion]))
  const lines = segments.map(({ points }) => points.map(({ occasion }) => byKey.get(occasion)!))
  const ofYear = lines.flatMap((line) => {
    const first = line.findIndex((occasion) => inYear.includes(occasion))
    if (first === -1) return []
    return [
      {
        ...buildHistory(instruments, line.slice(Math.max(first - 1, 0))),
        baseline: first > 0,
        brokenFrom: first > 0 ? null : brokenBefore(instruments, breaks, closed, line[0]!),
      },
    ]
  })
  return {
    ofYear: ofYear.sort(byLevel),
    all: lines.map((line) => longLine(instruments, closed, line)),
  }
}

/** Versions in the order of time, which they come in; levels of one version in its own order. */
function byLevel(a: YearLine, b: YearLine): number {
  if (a.instrument !== b.instrument) return 0
  return a.instrument.levels.indexOf(a.level) - b.instrument.levels.indexOf(b.level)
}

/** The checklist that gave way to that of an occasion in the same year; null where none did. */
function brokenBefore(
  instruments: readonly Instrument[],
  breaks: readonly SeriesBreak[],
  closed: readonly NamedOccasion[],
  { key, date, record }: NamedOccasion,
): Instrument | null {
  const place = (wanted: string) => closed.findIndex((occasion) => occasion.key === wanted)
  const last = breaks.findLast(({ before }) => place(before) <= place(key))
  if (!last || last.to !== record.instrumentId) return null
  const began = closed[place(last.before)]!
  return yearOf(began.date) === yearOf(date) ? getInstrument(instruments, last.from) : null
}

function longLine(
  instruments: readonly Instrument[],
  closed: readonly NamedOccasion[],
  line: readonly NamedOccasion[],
): LongLine {
  const { instrumentId, levelId } = line[0]!.record
  const instrument = getInstrument(instruments, instrumentId)
  const items = itemsOn(instrument, levelId)
  return {
    instrument,
    level: instrument.levels.find(({ id }) => id === levelId)!,
    points: line.map((occasion) => ({
      place: closed.indexOf(occasion),
      occasion,
      score: scoreFigures(instrument, items, occasion, answersOf(occasion.record)),
    })),
  }
}

function pointOf(instruments: readonly Instrument[], { key, record }: NamedOccasion) {
  const { instrumentId, levelId } = record
  const instrument = getInstrument(instruments, instrumentId)
  const numbers = itemsOn(instrument, levelId).map(({ number }) => number)
  const { sum, max, rated } = scoreAnswers(instrument.scale, numbers, answersOf(record))
  return { occasion: key, instrumentId, levelId, sum, max, rated }
}

function itemsOn({ items }: Instrument, levelId: string): readonly Item[] {
  return items.filter((item) => levelId in item.statements)
}
