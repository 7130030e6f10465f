import type { Improvement } from '../improvements/improvement.ts'
import type { Cycle } from './cycle.ts'
import { findWaiting } from './find-waiting.ts'
import { nextStage } from './next-stage.ts'

/** What to do next with the cycles of an improvement. */
export type CycleStep = Readonly<{
  improvement: Readonly<{ id: string; title: string }>
  /** Whether the improvement is owned by whoever asks. */
  isOwn: boolean
}> &
  (
    | Readonly<{ kind: 'begin' }>
    | Readonly<{
        kind: 'do' | 'study' | 'act'
        cycle: Readonly<{ id: string; number: number; title: string; studyOn: string }>
        /** Since when it waits; null where there is time yet. */
        since: string | null
      }>
  )

type Worked = Pick<Improvement, 'id' | 'title'> & Pick<CycleStep, 'isOwn'>

/**
 * What to do next with the cycles of some improvements, none of which is over. Of one's own improvements: the next stage of
 * every cycle that is not whole, and to begin one where none is under way. Of others': only what waits. What has waited
 * longest comes first, then what is under way, the earliest to be studied first, then what can be begun.
 *
 * @param today ISO date.
 */
export function listCycleSteps(
  improvements: readonly Worked[],
  cycles: readonly Cycle[],
  today: string,
): readonly CycleStep[] {
  const steps = improvements.flatMap(({ isOwn, ...improvement }): readonly CycleStep[] => {
    const open = cycles.filter((cycle) => cycle.improvementId === improvement.id && nextStage(cycle))
    const of = { improvement, isOwn }
    if (open.length === 0) return isOwn ? [{ ...of, kind: 'begin' }] : []
    return open.flatMap((cycle) => {
      const { id, number, title, studyOn } = cycle
      const since = findWaiting(cycle, today)?.since ?? null
      const kind = nextStage(cycle)!
      return isOwn || since ? [{ ...of, kind, cycle: { id, number, title, studyOn }, since }] : []
    })
  })
  return steps.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0))
}

function placeOf(step: CycleStep): string {
  if (step.kind === 'begin') return '3'
  return step.since === null ? `2 ${step.cycle.studyOn}` : `1 ${step.since}`
}
