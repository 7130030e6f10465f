import type { Answer } from '../assessments/assessment.ts'
import type { ReferenceMeans, ReferenceOccasion } from './reference-means.ts'

/** One statement beside its published mean. */
export type ReferenceItem = Readonly<{
  item: number
  own: number | null
  mean: number
  /** Own value less the published mean; null where there is no own number. */
  difference: number | null
}>

/** Own answers beside published means, with which table and which of its occasions they come from. */
export type ReferenceComparison = Readonly<{
  table: Omit<ReferenceMeans, 'occasions'>
  occasion: Omit<ReferenceOccasion, 'means'>
  items: readonly ReferenceItem[]
  /** On how many statements there is a number of one's own. */
  n: number
}>

/** What is compared: answers on one level of one instrument version, given at a meeting. */
export type OwnAnswers = Readonly<{
  instrumentId: string
  levelId: string
  meetingId: string
  answers: ReadonlyMap<number, Answer>
}>

/**
 * Sets own answers beside the means published for the very same instrument version and level; null where none are
 * published for it, since means of another version answer other statements.
 *
 * Formula: own − mean, in steps of the scale, not rounded. Where a table has several occasions the one at the same
 * meeting is taken, else the last. Missing values: a statement without a number keeps its mean and has no difference.
 * The means are over persons or organisations as the table says, so the difference is no distance between
 * organisations. Source: as the table says.
 */
export function compareReference(
  tables: readonly ReferenceMeans[],
  own: OwnAnswers,
): ReferenceComparison | null {
  const fitting = tables.find(
    ({ instrumentId, levelId }) => instrumentId === own.instrumentId && levelId === own.levelId,
  )
  if (!fitting) return null
  const { occasions, ...table } = fitting
  const chosen = occasions.find(({ meetingId }) => meetingId === own.meetingId) ?? occasions.at(-1)
  if (!chosen) return null
  const { means, ...occasion } = chosen
  const items = means.map(({ item, mean }) => {
    const answer = own.answers.get(item)
    const value = answer?.kind === 'rated' ? answer.value : null
    return { item, own: value, mean, difference: value === null ? null : value - mean }
  })
  return { table, occasion, items, n: items.filter(({ own }) => own !== null).length }
}
