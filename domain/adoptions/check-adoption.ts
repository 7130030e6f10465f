import { isCalendarDate } from '#stats/is-calendar-date.ts'

/** What somebody typed about what they take after, as it came. */
export type AdoptionDraft = Readonly<{ organisation: string; adapted: string; adoptedOn: string }>

/** Why what was typed in a field cannot be saved. */
export type AdoptionProblem = Readonly<{
  field: keyof AdoptionDraft
  code: 'missing' | 'too-long' | 'unknown-choice' | 'not-a-date' | 'in-future' | 'ones-own' | 'taken-already'
  /** With `too-long`: how many signs. */
  limit?: number
}>

export type CheckedAdoption =
  | Readonly<{ value: AdoptionDraft; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly AdoptionProblem[] }>

type Circumstances = Readonly<{
  /** Where whoever types may take something after others. */
  organisations: readonly string[]
  /** Whose idea it is. */
  sources: readonly string[]
  /** ISO date. */
  today: string
}>

/** The longest text on what has been adapted, in UTF-16 units. */
const longestAdapted = 5000

/**
 * Decides whether an organisation may take after something: whoever asks works there, the idea is somebody else's, and
 * the day is no later than today. What is adapted may be left for later.
 */
export function checkAdoption(
  draft: AdoptionDraft,
  { organisations, sources, today }: Circumstances,
): CheckedAdoption {
  const problems: AdoptionProblem[] = []
  const { organisation } = draft
  if (!organisations.includes(organisation))
    problems.push({ field: 'organisation', code: organisation === '' ? 'missing' : 'unknown-choice' })
  else if (sources.includes(organisation)) problems.push({ field: 'organisation', code: 'ones-own' })
  const adapted = draft.adapted.trim()
  if (adapted.length > longestAdapted)
    problems.push({ field: 'adapted', code: 'too-long', limit: longestAdapted })
  const adoptedOn = draft.adoptedOn.trim()
  if (!isCalendarDate(adoptedOn))
    problems.push({ field: 'adoptedOn', code: adoptedOn === '' ? 'missing' : 'not-a-date' })
  else if (adoptedOn > today) problems.push({ field: 'adoptedOn', code: 'in-future' })
  if (problems.length > 0) return { value: null, problems }
  return { value: { organisation, adapted, adoptedOn }, problems: [] }
}
