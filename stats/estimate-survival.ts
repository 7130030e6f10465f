/**
 * What is known of when one subject ended: still there at `after`, gone at `by`, which is later. `after` is 0 where it was
 * never seen since the start, `by` null where it was never found gone. The unit of time is the caller's.
 */
export type SurvivalInterval = Readonly<{ after: number; by: number | null }>

const mostRounds = 20_000
const closeEnough = 1e-12
/** A cell that holds less than this share of one subject holds nobody. */
const nothing = 1e-6

/**
 * The share that survives past each of some times, estimated without any assumption of a shape (NPMLE).
 *
 * Turnbull's self-consistent estimate (J. R. Statist. Soc. B 38, 1976, 290–295): the probability of ending lies in the
 * cells between all times at which anything was seen; each subject's own is spread over the cells it may have ended in,
 * in proportion to the present estimate, and the estimate is the mean over subjects, until nothing moves. Where nobody
 * was left unseen and seen again later, it is the Kaplan–Meier estimate (JASA 53, 1958, 457–481). Those who are not seen
 * any more are taken to end as the others do.
 *
 * @param times where the share is asked for, above 0, in rising order.
 * @returns one share (0–1) for each time; null where the estimate says nothing of it: without subjects, beyond what has
 *   been seen while some are left, or inside a span in which somebody ended and nobody looked.
 */
export function estimateSurvival(
  subjects: readonly SurvivalInterval[],
  times: readonly number[],
): readonly (number | null)[] {
  if (subjects.length === 0) return times.map(() => null)
  const ends = subjects.flatMap(({ after, by }) => (by === null ? [after] : [after, by]))
  const cuts = [...new Set([0, ...ends])].sort((a, b) => a - b)
  const mass = spreadMass(subjects, cuts)
  const left = cuts.map((_, k) => mass.slice(k).reduce((sum, share) => sum + share, 0))
  return times.map((time) => {
    const cell = cuts.findLastIndex((cut) => cut <= time)
    const share = left[cell]!
    const isInside = cuts[cell]! < time && mass[cell]! * subjects.length > nothing
    return isInside ? null : Math.min(1, share)
  })
}

/** The share of all that ends in each cell; cell k lies after cut k and up to cut k + 1, the last has no end. */
function spreadMass(subjects: readonly SurvivalInterval[], cuts: readonly number[]): readonly number[] {
  const spans = subjects.map(({ after, by }) => ({
    from: cuts.indexOf(after),
    to: by === null ? cuts.length : cuts.indexOf(by),
  }))
  let mass: readonly number[] = cuts.map(() => 1 / cuts.length)
  for (let round = 0; round < mostRounds; round++) {
    const next = cuts.map(() => 0)
    for (const { from, to } of spans) {
      const whole = mass.slice(from, to).reduce((sum, share) => sum + share, 0)
      for (let k = from; k < to; k++) next[k]! += mass[k]! / whole / subjects.length
    }
    const moved = Math.max(...next.map((share, k) => Math.abs(share - mass[k]!)))
    mass = next
    if (moved < closeEnough) break
  }
  return mass
}
