import type { Cycle } from './cycle.ts'
import { shareOf } from '#stats/share-of.ts'

/** How far cycles come. A share of nothing is not a share: it is null where `due` is 0. */
export type Completion = Readonly<{
  /** Cycles that have begun. */
  begun: number
  /** Of these, the ones whose day of study has come, or that have been studied before it. All shares are of these. */
  due: number
  studied: number
  acted: number
  /** 0–1. */
  studiedShare: number | null
  actedShare: number | null
}>

/**
 * Counts how many of the cycles that should have been studied by today were, and in how many something was decided. A
 * cycle that is planned for later has not begun, and one whose day of study has not come is not held against anybody.
 *
 * @param today ISO date.
 */
export function countCompletion(
  cycles: readonly Pick<Cycle, 'begunOn' | 'studyOn' | 'done' | 'study' | 'act'>[],
  today: string,
): Completion {
  const begun = cycles.filter(({ begunOn, done }) => begunOn <= today || done !== null)
  const due = begun.filter(({ studyOn, study }) => studyOn <= today || study !== null)
  const studied = due.filter(({ study }) => study !== null).length
  const acted = due.filter(({ act }) => act !== null).length
  return {
    begun: begun.length,
    due: due.length,
    studied,
    acted,
    studiedShare: shareOf(studied, due.length),
    actedShare: shareOf(acted, due.length),
  }
}
