import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { type CoverageContent, coverageKinds } from './coverage-item.ts'

/** What somebody typed about an item, as it came; every field is a text. */
export type CoverageDraft = Readonly<{
  kind: string
  name: string
  keptBy: string
  /** `yes` or `no`. */
  individualBased: string
  keptSince: string
  splitSince: string
  endedOn: string
  note: string
}>
export type CoverageField = keyof CoverageDraft

/** The fields in the order of form and file. */
export const coverageFields = [
  'kind',
  'name',
  'keptBy',
  'individualBased',
  'keptSince',
  'splitSince',
  'endedOn',
  'note',
] as const satisfies readonly CoverageField[]

/** Why what was typed in a field cannot be saved. */
export type CoverageProblem = Readonly<{
  field: CoverageField
  code:
    | 'missing'
    | 'too-long'
    | 'unknown-choice'
    | 'not-a-date'
    | 'in-future'
    | 'before-kept'
    | 'not-individual'
    | 'name-taken'
    | 'twice'
  limit?: number
}>

export type CheckedCoverage =
  | Readonly<{ value: CoverageContent; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly CoverageProblem[] }>

const longestLine = 200
const longestNote = 5000

/**
 * Decides whether an item may be saved: it has a kind and a name, began to be kept some day that has been, and is split
 * or ended no earlier than that. What is not about individuals cannot be split by sex.
 *
 * @param today ISO date.
 */
export function checkCoverageItem(draft: CoverageDraft, today: string): CheckedCoverage {
  const problems: CoverageProblem[] = []
  const line = (field: 'name' | 'keptBy') => {
    const text = draft[field].replace(/\s+/g, ' ').trim()
    if (text.length > longestLine) problems.push({ field, code: 'too-long', limit: longestLine })
    return text
  }
  const kind = coverageKinds.find((one) => one === draft.kind)
  if (!kind) problems.push({ field: 'kind', code: draft.kind === '' ? 'missing' : 'unknown-choice' })
  const name = line('name')
  if (name === '') problems.push({ field: 'name', code: 'missing' })
  const keptBy = line('keptBy')
  const { individualBased } = draft
  if (individualBased !== 'yes' && individualBased !== 'no')
    problems.push({ field: 'individualBased', code: individualBased === '' ? 'missing' : 'unknown-choice' })
  const days = checkDays(draft, today)
  problems.push(...days.problems)
  const note = draft.note.trim()
  if (note.length > longestNote) problems.push({ field: 'note', code: 'too-long', limit: longestNote })
  if (problems.length > 0 || !kind) return { value: null, problems }
  const value = { kind, name, keptBy, individualBased: individualBased === 'yes', ...days.value, note }
  return { value, problems: [] }
}

/** Items of an organisation are told apart by kind, name and who keeps them. */
export function nameOfItem({
  kind,
  name,
  keptBy,
}: Pick<CoverageContent, 'kind' | 'name' | 'keptBy'>): string {
  return [kind, name, keptBy].map((text) => text.toLowerCase()).join('\n')
}

function checkDays(draft: CoverageDraft, today: string) {
  const problems: CoverageProblem[] = []
  const read = (field: 'keptSince' | 'splitSince' | 'endedOn') => {
    const day = draft[field].trim()
    if (day === '') return null
    if (!isCalendarDate(day)) problems.push({ field, code: 'not-a-date' })
    else if (day > today) problems.push({ field, code: 'in-future' })
    return day
  }
  const [keptSince, splitSince, endedOn] = [read('keptSince'), read('splitSince'), read('endedOn')]
  if (keptSince === null) problems.push({ field: 'keptSince', code: 'missing' })
  if (splitSince !== null && draft.individualBased === 'no')
    problems.push({ field: 'splitSince', code: 'not-individual' })
  for (const [field, day] of [
    ['splitSince', splitSince],
    ['endedOn', endedOn],
  ] as const)
    if (problems.length === 0 && day !== null && keptSince !== null && day < keptSince)
      problems.push({ field, code: 'before-kept' })
  return { value: { keptSince: keptSince ?? '', splitSince, endedOn }, problems }
}
