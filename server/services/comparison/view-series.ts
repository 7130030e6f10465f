import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import { buildSeries, type SeriesPoint } from '#domain/comparison/build-series.ts'
import { explainBreak, type ExplainedStep } from '#domain/comparison/explain-break.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Content } from '#server/content/content.ts'
import { type Measure, viewMeasure } from './view-measure.ts'
import type { RoundHistory } from './list-history.ts'

/** An organisation over time: its occasions, its unbroken lines, and why they break. */
export type SeriesView = Readonly<{
  occasions: readonly Readonly<{
    key: string
    label: Localized
    round: Localized | null
    date: string | null
  }>[]
  segments: readonly Readonly<{ measure: Measure; points: readonly SeriesPoint[] }>[]
  breaks: readonly Readonly<{ from: Localized; to: Localized; steps: readonly ExplainedStep[] }>[]
}>

/** Makes the lines of an organisation over all its rounds. A round is named where there is more than one. */
export function viewSeries(
  { instruments, crosswalks }: Pick<Content, 'instruments' | 'crosswalks'>,
  histories: readonly RoundHistory[],
): SeriesView {
  const used = histories.filter(({ occasions }) => occasions.length > 0)
  const { segments, breaks } = buildSeries(
    used.flatMap(({ occasions }) => occasions.map((occasion) => pointOf(instruments, occasion))),
  )
  return {
    occasions: used.flatMap((history) => occasionsOf(history, used.length > 1)),
    segments: segments.map(({ instrumentId, levelId, points }) => ({
      measure: viewMeasure(getInstrument(instruments, instrumentId), levelId),
      points,
    })),
    breaks: breaks.map(({ from, to }) => ({
      from: getInstrument(instruments, from).title,
      to: getInstrument(instruments, to).title,
      steps: explainBreak(instruments, crosswalks, { from, to }),
    })),
  }
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
    occasion: `${occasion.roundSlug}.${occasion.meetingId}`,
    instrumentId: occasion.instrumentId,
    levelId: occasion.levelId,
    sum,
    max,
    rated,
  }
}
