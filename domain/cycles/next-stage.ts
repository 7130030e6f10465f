import type { Cycle, CycleStage } from './cycle.ts'

/** The stage that a cycle has come to and that nobody has filled in; null where all four are. */
export function nextStage({
  done,
  study,
  act,
}: Pick<Cycle, 'done' | 'study' | 'act'>): Exclude<CycleStage, 'plan'> | null {
  if (done === null) return 'do'
  if (study === null) return 'study'
  return act === null ? 'act' : null
}
