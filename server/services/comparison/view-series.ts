import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { compareRaters } from '#domain/assessments/compare-raters.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import { buildSeries, type SeriesPoint } from '#domain/comparison/build-series.ts'
import { explainBreak, type ExplainedStep } from '#domain/comparison/explain-break.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Content } from '#server/content/content.ts'
import { inOrder } from './in-order.ts'
import { type Measure, viewMeasure } from './view-measure.ts'
import type { RoundHistory } from './list-history.ts'

/** What is to be said of the step from one occasion to the next on the same version and level. */
export type ShiftRemark = Readonly<{
  from: string
  to: string
  /** Null where the set of raters was the same, or nothing is known of it. */
  raters: Readonly<{ before: number; now: number }> | null
  /** The organisation's own explanation; empty where it gave none. */
  note: string
}>

/** An organisation over time: its occasions, its unbroken lines, and why they break. */
export type SeriesView = Readonly<{
  occasions: readonly Readonly<{
    key: string
    label: Localized
    round: Localized | null
    date: string | null
  }>[]
  segments: readonly Readonly<{ measure: Measure; points: readonly SeriesPoint[] }>[]
  /** What the reader must know of a shift: that others rated, and what the organisation says of it. */
  remarks: readonly ShiftRemark[]
  /** `after` and `before` are the keys of the occasions on either side. */
  breaks: readonly Readonly<{
    after: string
    before: string
    from: Localized
    to: Localized
    steps: readonly ExplainedStep[]
  }>[]
}>

/**
 * Makes the lines of an organisation of its closed occasions in all its rounds, the earliest round first. A round is
 * named where there is more than one.
 */
export function viewSeries(
  { instruments, crosswalks }: Pick<Content, 'instruments' | 'crosswalks'>,
  histories: readonly RoundHistory[],
): SeriesView {
  const used = histories
    .map((history) => ({ ...history, occasions: inOrder(instruments, history.occasions.filter(isClosed)) }))
    .filter(({ occasions }) => occasions.length > 0)
    .toSorted((a, b) => (a.round.period < b.round.period ? -1 : Number(a.round.period > b.round.period)))
  const { segments, breaks } = buildSeries(
    used.flatMap(({ occasions }) => occasions.map((occasion) => pointOf(instruments, occasion))),
  )
  return {
    occasions: used.flatMap((history) => occasionsOf(history, used.length > 1)),
    segments: segments.map(({ instrumentId, levelId, points }) => ({
      measure: viewMeasure(getInstrument(instruments, instrumentId), levelId),
      points,
    })),
    remarks: used.flatMap(({ occasions }) => remarksOf(occasions)),
    breaks: breaks.map(({ after, before, from, to }) => ({
      after,
      before,
      from: getInstrument(instruments, from).title,
      to: getInstrument(instruments, to).title,
      steps: explainBreak(instruments, crosswalks, { from, to }),
    })),
  }
}

function isClosed({ state }: OccasionRecord): boolean {
  return state === 'closed'
}

function occasionsOf(
  { round, meetings, occasions }: RoundHistory,
  nameRound: boolean,
): SeriesView['occasions'] {
  return meetings
    .filter(({ id }) => occasions.some(({ meetingId }) => meetingId === id))
    .map(({ id, name, date }) => ({
      key: `${round.slug}.${id}`,
      label: name,
      round: nameRound ? round.name : null,
      date: occasions.find((occasion) => occasion.meetingId === id)?.date ?? date,
    }))
}

function pointOf(instruments: readonly Instrument[], occasion: OccasionRecord): SeriesPoint {
  const { scale, items } = getInstrument(instruments, occasion.instrumentId)
  const numbers = items.map(({ number }) => number)
  const { sum, max, rated } = scoreAnswers(scale, numbers, answersOf(occasion))
  return {
    occasion: keyOf(occasion),
    instrumentId: occasion.instrumentId,
    levelId: occasion.levelId,
    sum,
    max,
    rated,
  }
}

function remarksOf(occasions: readonly OccasionRecord[]): readonly ShiftRemark[] {
  return occasions.flatMap((occasion, i) => {
    const last = occasions
      .slice(0, i)
      .findLast(
        ({ instrumentId, levelId }) => instrumentId === occasion.instrumentId && levelId === occasion.levelId,
      )
    if (!last) return []
    const set = compareRaters(last, occasion)
    const raters = set.kind === 'changed' ? { before: set.before, now: set.now } : null
    const note = occasion.shiftNote
    return raters === null && note === '' ? [] : [{ from: keyOf(last), to: keyOf(occasion), raters, note }]
  })
}

function keyOf({ roundSlug, meetingId }: OccasionRecord): string {
  return `${roundSlug}.${meetingId}`
}
