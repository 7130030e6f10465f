import { isCalendarDate } from '#stats/is-calendar-date.ts'
import type { Circle } from '../access/circle.ts'
import { cleanText } from './clean-text.ts'
import type { Adoption } from './report.ts'

/** The decision as somebody typed it; `unregistered` is ticked where the case has no diary number. */
export type AdoptionDraft = Readonly<{
  on: string
  body: string
  diaryNumber: string
  unregistered: boolean
}>

/**
 * A decision that somebody registers on a report; `version` is the one of the report they had before them. Without a
 * circle it stays shared as it is.
 */
export type AdoptionInput = Readonly<{
  id: string
  version: number
  draft: AdoptionDraft
  circle?: Circle
}>

export type AdoptionField = 'on' | 'body' | 'diaryNumber'

/** Why what was typed in a field cannot be the decision. */
export type AdoptionProblem = Readonly<{
  field: AdoptionField
  code:
    | 'missing'
    | 'not-a-date'
    | 'in-future'
    | 'before-figures'
    | 'too-long'
    | 'number-missing'
    | 'number-and-none'
}>

/** The decision, without the name of whoever registers it. */
export type Decision = Omit<Adoption, 'by'>

export const longestBody = 200
export const longestDiaryNumber = 100

type Circumstances = Readonly<{
  /** ISO date. */
  today: string
  /** ISO date of the latest figure of the report; null where none has a date. */
  latestFigure: string | null
}>

/**
 * Decides whether what was typed can be the decision by which a report was adopted: a day that has come and that is not
 * earlier than the figures decided on, the body, and a diary number or the word that there is none.
 */
export function checkAdoption(
  draft: AdoptionDraft,
  circumstances: Circumstances,
): Readonly<
  { value: Decision; problems: readonly [] } | { value: null; problems: readonly AdoptionProblem[] }
> {
  const value = { on: draft.on.trim(), body: line(draft.body), diaryNumber: line(draft.diaryNumber) }
  const problems = [
    ...checkDay(value.on, circumstances),
    ...checkBody(value.body),
    ...checkNumber(value.diaryNumber, draft.unregistered),
  ]
  return problems.length > 0 ? { value: null, problems } : { value, problems: [] }
}

function checkDay(on: string, { today, latestFigure }: Circumstances): readonly AdoptionProblem[] {
  if (on === '') return [{ field: 'on', code: 'missing' }]
  if (!isCalendarDate(on)) return [{ field: 'on', code: 'not-a-date' }]
  if (on > today) return [{ field: 'on', code: 'in-future' }]
  return latestFigure !== null && on < latestFigure ? [{ field: 'on', code: 'before-figures' }] : []
}

function checkBody(body: string): readonly AdoptionProblem[] {
  if (body === '') return [{ field: 'body', code: 'missing' }]
  return body.length > longestBody ? [{ field: 'body', code: 'too-long' }] : []
}

function checkNumber(number: string, unregistered: boolean): readonly AdoptionProblem[] {
  if (number === '') return unregistered ? [] : [{ field: 'diaryNumber', code: 'number-missing' }]
  if (unregistered) return [{ field: 'diaryNumber', code: 'number-and-none' }]
  return number.length > longestDiaryNumber ? [{ field: 'diaryNumber', code: 'too-long' }] : []
}

function line(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}
