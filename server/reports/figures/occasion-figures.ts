import type { Answer } from '#domain/assessments/assessment.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import type { Instrument, Item } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import { type Figure, figure, type Missing, type Origin, ratingDecimals, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'

/** An occasion with the name and date by which a reader knows it. `key` begins the id of each of its figures. */
export type NamedOccasion = Readonly<{
  key: string
  record: OccasionRecord
  name: Localized
  date: string | null
}>

/** The score of an occasion as cells. */
export type ScoreFigures = Readonly<{ sum: Figure; max: Figure; rated: Figure; raters: Figure }>

/** Names an occasion after its meeting; its own date, or else the one of the meeting. */
export function nameOccasion(record: OccasionRecord, meetings: readonly Meeting[]): NamedOccasion {
  const meeting = meetings.find(({ id }) => id === record.meetingId)
  const label = { sv: record.label, en: record.label }
  const key = `${record.instrumentId}/${record.levelId}/${record.meetingId}`
  return { key, record, name: meeting?.name ?? label, date: record.date ?? meeting?.date ?? null }
}

/** Where the figures of an occasion come from. */
export function originOf(...occasions: readonly NamedOccasion[]): Origin {
  return {
    kind: 'occasions',
    refs: occasions.map(({ record }) => record.id),
    text: inBoth((t, language) =>
      t.fromOccasions(
        occasions.map(({ name }) => name[language]),
        occasions.every(({ record }) => record.source === 'workbook'),
      ),
    ),
  }
}

/** How many people handed in a sheet; null where that is not known. */
function raterCount({ record }: NamedOccasion): number | null {
  return record.raters.length === 0 ? null : record.raters.reduce((sum, { count }) => sum + count, 0)
}

/**
 * What the group agreed on for one statement. It rests on those who rated; where they are not known, as in a workbook,
 * it is the one answer of one organisation.
 */
export function ratingFigure(occasion: NamedOccasion, item: Item): Figure {
  const answer = answersOf(occasion.record).get(item.number)
  const value = answer?.kind === 'rated' ? answer.value : null
  const raters = raterCount(occasion)
  return figure({
    ...shared(occasion),
    id: `${occasion.key}/item-${item.number}`,
    label: inBoth((t, l) => t.labels.rating(item.number, item.title[l], occasion.name[l])),
    value,
    missing: whyMissing(answer),
    ...(raters === null
      ? ({ n: 1, nOf: 'organisations' } as const)
      : ({ n: raters, nOf: 'raters' } as const)),
    unit: units.points,
    decimals: ratingDecimals(value),
  })
}

function whyMissing(answer: Answer | undefined): Missing {
  return answer === undefined || answer.kind === 'rated' ? 'unrated' : answer.kind
}

/** Sum, highest possible sum, number of rated statements and number of raters of an occasion. */
export function scoreFigures(
  instrument: Instrument,
  items: readonly Item[],
  occasion: NamedOccasion,
  answers: ReadonlyMap<number, Answer>,
): ScoreFigures {
  const numbers = items.map(({ number }) => number)
  const score = scoreAnswers(instrument.scale, numbers, answers)
  const of = (
    measure: 'sum' | 'max' | 'rated' | 'raters',
    value: number | null,
    n: number,
    unit: Localized,
  ) =>
    figure({
      ...shared(occasion),
      id: `${occasion.key}/${measure}`,
      label: inBoth((t, l) => t.labels.score[measure](occasion.name[l])),
      value,
      missing: measure === 'sum' ? 'unrated' : 'no-data',
      n,
      nOf: 'statements',
      unit,
      decimals: ratingDecimals(value),
    })
  const count = raterCount(occasion)
  return {
    sum: of('sum', score.sum, score.rated, units.points),
    max: of('max', score.max, score.applicable, units.points),
    rated: of('rated', score.rated, score.applicable, units.statements),
    raters: { ...of('raters', count, 0, units.people), n: count, nOf: 'raters' },
  }
}

function shared(occasion: NamedOccasion) {
  return { date: occasion.date, instrument: occasion.record.instrumentId, origin: originOf(occasion) }
}
