import { isOver } from './check-state-change.ts'
import type { Improvement } from './improvement.ts'

/** Whether the day has passed on which work that is not over should have been done. `today` is an ISO date. */
export function isOverdue({ state, dueOn }: Pick<Improvement, 'state' | 'dueOn'>, today: string): boolean {
  return dueOn !== null && dueOn < today && !isOver(state)
}
