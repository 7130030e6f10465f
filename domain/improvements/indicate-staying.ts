import type { Improvement } from './improvement.ts'
import { isOverAYear } from './is-over-a-year.ts'

/** Whether improvements stay: what somebody has said, and what the dates of results hint at for the others. All but the first add up to `withResults`. */
export type StayingIndication = Readonly<{
  withResults: number
  /** The last that somebody has answered is that it is in use, or that it is gone. */
  standing: number
  gone: number
  /** Nobody has answered. First and last result lie more than a year apart: something still came of it then. */
  lasting: number
  /** All within a year, and the last of them more than a year ago: nobody has said whether it stands. */
  unfollowed: number
  /** All within a year, and the last of them not older than that: too early to say. */
  recent: number
}>

/**
 * Sorts improvements by what was last said of them (`isStanding`; undefined where nobody has answered), and the others by how
 * long their results reach. The latter is an indication only: that a result is dated late does not prove that an earlier one
 * still stands. Improvements without results are not counted.
 *
 * @param today ISO date from which age is counted.
 */
export function indicateStaying(
  improvements: readonly Pick<Improvement, 'id' | 'results'>[],
  today: string,
  isStanding: ReadonlyMap<string, boolean>,
): StayingIndication {
  const known = improvements.filter(({ results }) => results.length > 0)
  const said = known.flatMap(({ id }) => isStanding.get(id) ?? [])
  const spans = known
    .filter(({ id }) => !isStanding.has(id))
    .map(({ results }) => {
      const dates = results.map(({ date }) => date).sort()
      return { first: dates[0]!, last: dates.at(-1)! }
    })
  const lasting = spans.filter(({ first, last }) => isOverAYear(first, last)).length
  const unfollowed = spans.filter(
    ({ first, last }) => !isOverAYear(first, last) && isOverAYear(last, today),
  ).length
  const standing = said.filter(Boolean).length
  return {
    withResults: known.length,
    standing,
    gone: said.length - standing,
    lasting,
    unfollowed,
    recent: spans.length - lasting - unfollowed,
  }
}
