import type { Unit } from '../organisations/organisation.ts'
import { isOver } from './check-state-change.ts'
import type { Waiting } from '../cycles/find-waiting.ts'
import { highestStep } from './highest-step.ts'
import { chainSteps, improvementStates, type Improvement } from './improvement.ts'
import { isOverdue } from './is-overdue.ts'
import { isOwnedBy } from './is-owned-by.ts'

/** What the columns of the board are: how far the work has come, where it is done, or what has come of it. */
export const boardGroupings = ['state', 'unit', 'step'] as const
export type BoardGrouping = (typeof boardGroupings)[number]

/** Which cards are wanted; what is empty or false leaves all. */
export type BoardFilter = Readonly<{
  area: string
  /** The name of whoever owns it. */
  owner: string
  /** Also what is done in the units below it. */
  unit: string
  mine: boolean
  overdue: boolean
}>

export type BoardCard = Readonly<{
  improvement: Improvement
  /** Whether its day has passed. */
  overdue: boolean
  /** What has waited longest in its cycles, if anything has. */
  waiting: Waiting | null
}>

/** `key` is a state, a step or the id of a unit; empty where there is no unit or no result yet. */
export type BoardColumn = Readonly<{ key: string; cards: readonly BoardCard[] }>

type Circumstances = Readonly<{
  by: BoardGrouping
  filter: BoardFilter
  /** The units of the organisation in the order in which they stand. */
  units: readonly Unit[]
  /** What waits in the cycles of improvements, by the id of the improvement. */
  waiting: ReadonlyMap<string, Waiting>
  /** ISO date. */
  today: string
  /** The person who looks; null where nobody is signed in. */
  me: Readonly<{ id: string; name: string }> | null
}>

/**
 * Arranges improvements in columns. All states and all steps have a column of their own, also where it is empty; of units
 * only those where something is done. In a column stands first what is overdue, then what is due first, and last what is over,
 * the latest first.
 */
export function arrangeBoard(
  improvements: readonly Improvement[],
  { by, filter, units, waiting, today, me }: Circumstances,
): readonly BoardColumn[] {
  const cards = improvements
    .map((improvement) => ({
      improvement,
      overdue: isOverdue(improvement, today),
      waiting: isOver(improvement.state) ? null : (waiting.get(improvement.id) ?? null),
    }))
    .filter((card) => isWanted(card, filter, units, me))
    .toSorted(compareCards)
  const inColumns = Map.groupBy(cards, ({ improvement }) => keyOf(improvement, by))
  const keys: Readonly<Record<BoardGrouping, readonly string[]>> = {
    state: improvementStates,
    step: ['', ...chainSteps],
    unit: [...units.map(({ id }) => id), ''].filter((id) => inColumns.has(id)),
  }
  return keys[by].map((key) => ({ key, cards: inColumns.get(key) ?? [] }))
}

function keyOf(improvement: Improvement, by: BoardGrouping): string {
  if (by === 'state') return improvement.state
  return (by === 'unit' ? improvement.unitId : highestStep(improvement.results)) ?? ''
}

function isWanted(
  { improvement, overdue, waiting }: BoardCard,
  filter: BoardFilter,
  units: readonly Unit[],
  me: Circumstances['me'],
): boolean {
  const { area, ownerName, unitId } = improvement
  return (
    (filter.area === '' || area === filter.area) &&
    (filter.owner === '' || ownerName === filter.owner) &&
    (filter.unit === '' || isWithin(units, unitId, filter.unit)) &&
    (!filter.mine || (me !== null && isOwnedBy(improvement, me))) &&
    (!filter.overdue || overdue || waiting !== null)
  )
}

function isWithin(units: readonly Unit[], id: string | null, wanted: string): boolean {
  const unit = units.find((one) => one.id === id)
  return unit !== undefined && (unit.id === wanted || isWithin(units, unit.parentId, wanted))
}

function compareCards(a: BoardCard, b: BoardCard): number {
  const [one, other] = [a.improvement, b.improvement]
  return (
    Number(isOver(one.state)) - Number(isOver(other.state)) ||
    compareText(other.endedOn, one.endedOn) ||
    Number(isLate(b)) - Number(isLate(a)) ||
    compareText(one.dueOn ?? '9', other.dueOn ?? '9') ||
    compareText(one.title, other.title)
  )
}

function isLate({ overdue, waiting }: BoardCard): boolean {
  return overdue || waiting !== null
}

function compareText(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''))
}
