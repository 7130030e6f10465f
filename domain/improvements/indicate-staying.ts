import type { Improvement } from './improvement.ts'
import { isOverAYear } from './is-over-a-year.ts'

/** What the dates of results hint at about whether improvements stay. The three add up to `withResults`. */
export type StayingIndication = Readonly<{
  withResults: number
  /** First and last result lie more than a year apart: something still came of it then. */
  lasting: number
  /** All within a year, and the last of them more than a year ago: nobody has said whether it stands. */
  unfollowed: number
  /** All within a year, and the last of them not older than that: too early to say. */
  recent: number
}>

/**
 * Sorts improvements by how long their results reach. An indication only: that a result is dated late does not prove
 * that an earlier one still stands. Improvements without results are not counted.
 *
 * @param today ISO date from which age is counted.
 */
export function indicateStaying(
  improvements: readonly Pick<Improvement, 'results'>[],
  today: string,
): StayingIndication {
  const spans = improvements
    .filter(({ results }) => results.length > 0)
    .map(({ results }) => {
      const dates = results.map(({ date }) => date).sort()
      return { first: dates[0]!, last: dates.at(-1)! }
    })
  const lasting = spans.filter(({ first, last }) => isOverAYear(first, last)).length
  const unfollowed = spans.filter(
    ({ first, last }) => !isOverAYear(first, last) && isOverAYear(last, today),
  ).length
  return { withResults: spans.length, lasting, unfollowed, recent: spans.length - lasting - unfollowed }
}
