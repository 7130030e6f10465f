import type { Cycle } from './cycle.ts'
import { nextStage } from './next-stage.ts'

/** What a cycle waits for, and since which day. */
export type Waiting = Readonly<{ stage: 'do' | 'study' | 'act'; since: string }>

/**
 * What a cycle waits for today: to be acted on since it was studied; to be studied since the day set for it, or since
 * it was done where that was later; and to be done, or to have told that it was, since the day set for the study.
 *
 * @param today ISO date.
 * @returns null where all four stages are filled in or the day for the next has not come.
 */
export function findWaiting(cycle: Cycle, today: string): Waiting | null {
  const stage = nextStage(cycle)
  if (stage === null) return null
  const { studyOn, done, study } = cycle
  const since = stage === 'act' ? study!.on : done !== null && done.on > studyOn ? done.on : studyOn
  return since <= today ? { stage, since } : null
}
