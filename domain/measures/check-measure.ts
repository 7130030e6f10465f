import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { directions, frequencies, type MeasureContent, measureKinds, measureLimits } from './measure.ts'

/** What somebody typed about a measure, as it came. */
export type MeasureDraft = Readonly<{
  name: string
  kind: string
  unit: string
  of: string
  every: string
  better: string
  source: string
  baselineEnd: string
}>
export type MeasureField = keyof MeasureDraft

/** The fields in the order of the form. */
export const measureFields = [
  'name',
  'kind',
  'unit',
  'of',
  'every',
  'better',
  'source',
  'baselineEnd',
] as const satisfies readonly MeasureField[]

export type MeasureProblem = Readonly<{
  field: MeasureField
  code: 'missing' | 'too-long' | 'unknown-choice' | 'not-a-date' | 'in-future' | 'has-points'
  limit?: number
}>

export type CheckedMeasure =
  | Readonly<{ value: MeasureContent; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly MeasureProblem[] }>

/** What the points of a measure mean, and so cannot change once there are any. */
const meaningFields = ['kind', 'of', 'every'] as const

type Circumstances = Readonly<{
  /** ISO date. */
  today: string
  /** What stands now, where the measure has points; null for one that is new or has none. */
  fixed: Pick<MeasureContent, (typeof meaningFields)[number]> | null
}>

/**
 * Decides whether a measure may be saved: it has a name, says what is counted, in what and how often, and whom it is
 * about. A share is in per cent and money in kronor unless something else is said. What its points mean does not change
 * once there are any.
 */
export function checkMeasure(draft: MeasureDraft, { today, fixed }: Circumstances): CheckedMeasure {
  const problems: MeasureProblem[] = []
  const line = (field: 'name' | 'unit' | 'source') => {
    const text = draft[field].replace(/\s+/g, ' ').trim()
    if (text.length > measureLimits.line)
      problems.push({ field, code: 'too-long', limit: measureLimits.line })
    return text
  }
  const choice = <T extends string>(field: MeasureField, known: readonly T[]) => {
    const chosen = known.find((one) => one === draft[field])
    if (chosen === undefined)
      problems.push({ field, code: draft[field] === '' ? 'missing' : 'unknown-choice' })
    return chosen
  }
  const name = line('name')
  if (name === '') problems.push({ field: 'name', code: 'missing' })
  const kind = choice('kind', measureKinds)
  const unit = line('unit')
  if (unit === '' && (kind === 'count' || kind === 'time' || kind === 'value'))
    problems.push({ field: 'unit', code: 'missing' })
  const of = choice('of', ['women-men', 'girls-boys'])
  const every = choice('every', frequencies)
  const better = choice('better', directions)
  const source = line('source')
  const baselineEnd = draft.baselineEnd.trim()
  problems.push(...checkBaseline(baselineEnd, today))
  const meant = { kind, of, every }
  for (const field of meaningFields)
    if (fixed && meant[field] !== undefined && meant[field] !== fixed[field])
      problems.push({ field, code: 'has-points' })
  if (problems.length > 0 || !kind || !of || !every || !better) return { value: null, problems }
  const written = { name, kind, unit: kind === 'share' ? '' : unit, of, every, better, source }
  return { value: { ...written, baselineEnd: baselineEnd === '' ? null : baselineEnd }, problems: [] }
}

function checkBaseline(end: string, today: string): readonly MeasureProblem[] {
  if (end === '') return []
  if (!isCalendarDate(end)) return [{ field: 'baselineEnd', code: 'not-a-date' }]
  return end > today ? [{ field: 'baselineEnd', code: 'in-future' }] : []
}

/** A measure as the form holds it; checking it gives back the same. */
export function draftOfMeasure({ baselineEnd, ...content }: MeasureContent): MeasureDraft {
  const { name, kind, unit, of, every, better, source } = content
  return { name, kind, unit, of, every, better, source, baselineEnd: baselineEnd ?? '' }
}

/** An empty form. */
export const emptyMeasureDraft: MeasureDraft = {
  name: '',
  kind: '',
  unit: '',
  of: 'women-men',
  every: '',
  better: '',
  source: '',
  baselineEnd: '',
}
