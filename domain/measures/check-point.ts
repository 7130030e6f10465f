import { parseDecimal } from '#stats/parse-decimal.ts'
import { writeDecimal } from '#stats/write-decimal.ts'
import type { Language } from '../language/language.ts'
import { type Measure, measureLimits, type MeasurePoint } from './measure.ts'
import { endOfPeriod } from './period.ts'
import { readPeriod } from './read-period.ts'
import { writePeriod } from './write-period.ts'

/** What somebody typed about one period, as it came. */
export type PointDraft = Readonly<{
  date: string
  women: string
  womenOf: string
  men: string
  menOf: string
  note: string
}>
export type PointField = keyof PointDraft

/** The fields in the order of form and file. */
export const pointFields = [
  'date',
  'women',
  'womenOf',
  'men',
  'menOf',
  'note',
] as const satisfies readonly PointField[]

export const emptyPointDraft: PointDraft = { date: '', women: '', womenOf: '', men: '', menOf: '', note: '' }

export type PointProblem = Readonly<{
  field: PointField
  code:
    | 'missing'
    | 'not-a-date'
    | 'ambiguous-date'
    | 'other-period'
    | 'in-future'
    | 'not-a-number'
    | 'ambiguous-number'
    | 'dash'
    | 'negative'
    | 'not-whole'
    | 'whole-missing'
    | 'part-over-whole'
    | 'too-long'
  limit?: number
}>

export type CheckedPoint = Readonly<{
  /** Null where there is a problem. */
  value: MeasurePoint | null
  problems: readonly PointProblem[]
  /** It was written as a day, and is kept as the period that the day lies in. */
  movedFrom: string | null
  /** The period is not over, so that more may come. */
  isRunning: boolean
}>

type Circumstances = Readonly<{
  measure: Pick<Measure, 'kind' | 'every'>
  language: Language
  /** ISO date. */
  today: string
}>

/** What stands where a number is not known. A lone dash is none of these: in official statistics it means zero. */
const unknown = [
  '',
  '..',
  '.',
  'saknas',
  'missing',
  'okänt',
  'unknown',
  'n/a',
  'na',
  'null',
  '#n/a',
  '#saknas!',
  '?',
]
const dash = /^[-–—−]$/
const parted = /^([^/]+?)\s*(?:\/|\bav\b|\bof\b)\s*(.+)$/iu

/**
 * Decides whether one period may be saved. Its date is the first day of the period, and the period has begun. What is
 * not known is null and never zero; a lone dash could be either and is refused. Counts, parts and wholes are whole
 * numbers and no number of people or times is below zero. A share has both its part and what it is out of, which may be
 * written in one cell: 12/40, 12 av 40.
 */
export function checkPoint(draft: PointDraft, { measure, language, today }: Circumstances): CheckedPoint {
  const problems: PointProblem[] = []
  const date = checkDate(draft.date, measure, today, problems)
  const sexes = (['women', 'men'] as const).map((sex) =>
    checkSex(draft, sex, { kind: measure.kind, language }, problems),
  )
  const note = draft.note.trim()
  if (note.length > measureLimits.note)
    problems.push({ field: 'note', code: 'too-long', limit: measureLimits.note })
  const [women, men] = sexes as [Numbers, Numbers]
  const value =
    problems.length > 0 || date === null
      ? null
      : { date, women: women.value, womenOf: women.of, men: men.value, menOf: men.of, note }
  const written = draft.date.trim()
  return {
    value,
    problems,
    movedFrom: date !== null && isMoved(written, date, measure) ? written : null,
    isRunning: date !== null && endOfPeriod(date, measure.every) >= today,
  }
}

function checkDate(
  text: string,
  { every }: Circumstances['measure'],
  today: string,
  problems: PointProblem[],
): string | null {
  if (text.trim() === '') {
    problems.push({ field: 'date', code: 'missing' })
    return null
  }
  const { date, problem } = readPeriod(text, every)
  if (problem !== null) problems.push({ field: 'date', code: problem })
  else if (date > today) problems.push({ field: 'date', code: 'in-future' })
  return date
}

function isMoved(written: string, date: string, { every }: Circumstances['measure']): boolean {
  const read = readPeriod(written, every)
  return every !== 'day' && read.problem === null && read.isDay && written !== date
}

type Numbers = Readonly<{ value: number | null; of: number | null }>

function checkSex(
  draft: PointDraft,
  sex: 'women' | 'men',
  { kind, language }: Pick<Measure, 'kind'> & Readonly<{ language: Language }>,
  problems: PointProblem[],
): Numbers {
  const before = problems.length
  const field = `${sex}Of` as const
  const own = draft[sex].trim()
  const both = kind === 'share' && draft[field].trim() === '' && !isUnknown(own) ? parted.exec(own) : null
  const [part, whole] = both ? [both[1]!, both[2]!] : [own, draft[field].trim()]
  const isNumberOfThings = kind === 'count' || kind === 'share'
  const value = readNumber(part, language, sex, problems)
  const of = kind === 'count' ? null : readNumber(whole, language, field, problems)
  const refuse = (at: PointField, code: PointProblem['code']) => {
    if (problems.length === before) problems.push({ field: at, code })
  }
  if (value !== null && value < 0 && (isNumberOfThings || kind === 'time')) refuse(sex, 'negative')
  if (value !== null && isNumberOfThings && !Number.isInteger(value)) refuse(sex, 'not-whole')
  if (of !== null && of < 0) refuse(field, 'negative')
  if (of !== null && !Number.isInteger(of)) refuse(field, 'not-whole')
  if (value !== null && kind === 'share' && (of === null || of === 0)) refuse(field, 'whole-missing')
  if (value !== null && kind === 'share' && of !== null && value > of) refuse(sex, 'part-over-whole')
  // How many there were without how it went says nothing of what is measured.
  return { value, of: value === null ? null : of }
}

function isUnknown(text: string): boolean {
  return unknown.includes(text.toLowerCase())
}

function readNumber(
  text: string,
  language: Language,
  field: PointField,
  problems: PointProblem[],
): number | null {
  if (isUnknown(text)) return null
  if (dash.test(text)) {
    problems.push({ field, code: 'dash' })
    return null
  }
  const { value, problem } = parseDecimal(text, language)
  if (problem !== null) problems.push({ field, code: problem })
  return value
}

/** A period as the form holds it, numbers with the decimal sign of the language; checking it gives back the same. */
export function draftOfPoint(point: MeasurePoint, every: Measure['every'], language: Language): PointDraft {
  const written = (value: number | null) => writeDecimal(value, language)
  return {
    date: writePeriod(point.date, every),
    women: written(point.women),
    womenOf: written(point.womenOf),
    men: written(point.men),
    menOf: written(point.menOf),
    note: point.note,
  }
}
