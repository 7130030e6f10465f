import type { Answer } from '../assessments/assessment.ts'
import type { OccasionRecord } from '../assessments/occasion-record.ts'
import type { Problem } from './problem.ts'
import type { ChecklistReading, ItemReading, OccasionReading } from './reading.ts'
import { plainComment } from './row-comments.ts'

/** What is, or will be, stored of one statement at one occasion. */
export type ItemState = Readonly<{ answer: Answer; comment: string; evidence: string }>

/** A statement for which the workbook says something else than what is stored. */
export type ItemChange = Readonly<{ item: number; before: ItemState; after: ItemState }>

/**
 * `new`: not stored yet. `same`: nothing to do. `differs`: open, will be changed. `closed`: differs, but is closed.
 * `left-out`: the user chose not to read it in.
 */
export type PlannedStatus = 'new' | 'same' | 'differs' | 'closed' | 'left-out'

/** What an import does with one occasion. */
export type PlannedOccasion = Readonly<{
  reading: OccasionReading
  status: PlannedStatus
  stored: OccasionRecord | null
  changes: readonly ItemChange[]
  /** The date to store; that of the workbook only where none is stored. */
  date: string | null
  /** All statements as they stand after the import. */
  after: readonly (ItemState & Readonly<{ item: number }>)[]
}>

/** The whole import: what happens at each occasion, and what the user must know or choose first. */
export type ImportPlan = Readonly<{ occasions: readonly PlannedOccasion[]; problems: readonly Problem[] }>

const nothing: ItemState = { answer: { kind: 'unrated', written: null }, comment: '', evidence: '' }

/**
 * Compares a reading with what is stored. An empty cell or comment says nothing and never erases what is stored. A
 * date that differs is said, and the stored one stands. An occasion that differs and is closed blocks the import
 * unless it is left out.
 *
 * @param stored the occasions of this organisation, round and instrument version.
 * @param leaveOut ids of meetings whose column the user chose not to read in.
 */
export function planImport(
  reading: ChecklistReading,
  stored: readonly OccasionRecord[],
  leaveOut: readonly string[],
): ImportPlan {
  const occasions = reading.occasions.map((occasion) => {
    const record = stored.find(({ meetingId }) => meetingId === occasion.meetingId) ?? null
    return planOccasion(occasion, record, leaveOut.includes(occasion.meetingId))
  })
  const problems = occasions.flatMap((planned) => problemsOf(reading.sheet, planned))
  if (occasions.length === 0 || occasions.some(({ status }) => status !== 'left-out'))
    return { occasions, problems }
  const place = { sheet: reading.sheet, cell: null, severity: 'blocking' } as const
  return { occasions, problems: [...problems, { ...place, code: 'nothing-chosen', details: {} }] }
}

function planOccasion(
  reading: OccasionReading,
  stored: OccasionRecord | null,
  isLeftOut: boolean,
): PlannedOccasion {
  const known = new Map(stored?.consensus.map((one) => [one.item, stateOf(one)]) ?? [])
  const after = reading.items.map((item) => ({
    item: item.item,
    ...merge(known.get(item.item) ?? nothing, item),
  }))
  const changes = after.flatMap(({ item, ...state }): ItemChange[] => {
    const before = known.get(item) ?? nothing
    return isSame(before, state) ? [] : [{ item, before, after: state }]
  })
  const date = stored?.date ?? fullDate(reading.date)
  const isOpen = stored?.state !== 'closed'
  const differs = changes.length > 0 || (isOpen && date !== (stored?.date ?? null))
  const statusOf = (): PlannedStatus => {
    if (isLeftOut) return 'left-out'
    if (stored === null) return 'new'
    if (!differs) return 'same'
    return isOpen ? 'differs' : 'closed'
  }
  return { reading, status: statusOf(), stored, changes, date, after }
}

function stateOf(stored: Readonly<{ answer: Answer; reason: string; evidence: string }>): ItemState {
  return {
    answer: stored.answer,
    comment: plainComment(stored.reason),
    evidence: plainComment(stored.evidence),
  }
}

/** What the workbook leaves empty stays as it is stored. */
function merge(before: ItemState, { answer, comment, evidence }: ItemReading): ItemState {
  const isBlank = answer.kind === 'unrated' && answer.written === null
  return {
    answer: isBlank ? before.answer : answer,
    comment: comment === '' ? before.comment : comment,
    evidence: evidence === '' ? before.evidence : evidence,
  }
}

function isSame(a: ItemState, b: ItemState): boolean {
  return isSameAnswer(a.answer, b.answer) && a.comment === b.comment && a.evidence === b.evidence
}

function isSameAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === 'rated' && b.kind === 'rated') return a.value === b.value
  if (a.kind === 'unrated' && b.kind === 'unrated') return a.written === b.written
  return a.kind === b.kind
}

/** A year and month cannot be stored as the day of an occasion. */
function fullDate(date: string | null): string | null {
  return date !== null && date.length === 10 ? date : null
}

function problemsOf(sheet: string, { reading, status, stored, changes }: PlannedOccasion): Problem[] {
  const { label, date } = reading
  const place = { sheet, cell: null, severity: 'notice' } as const
  const problems: Problem[] = []
  if (status === 'left-out') return problems
  if (stored?.date && date && !stored.date.startsWith(date)) {
    problems.push({ ...place, code: 'date-differs', details: { label, written: date, stored: stored.date } })
  }
  if (status === 'closed') {
    const details = { label, changes: changes.length }
    problems.push({ ...place, severity: 'blocking', code: 'occasion-closed', details })
  }
  if (status === 'differs' && stored?.state === 'rating') {
    problems.push({ ...place, code: 'occasion-being-rated', details: { label } })
  }
  return problems
}
