import { describe, expect, test } from 'vitest'
import { estimateSurvival, type SurvivalInterval } from './estimate-survival.ts'

/** Ended in that week, which was seen: between the end of the week before and the end of it. */
const ended = (week: number): SurvivalInterval => ({ after: week - 1, by: week })
const seen = (week: number): SurvivalInterval => ({ after: week, by: null })

describe('where everybody is followed until the end or lost for good it is the Kaplan–Meier estimate', () => {
  test('of 21 children in remission on 6-mercaptopurine (Freireich et al. 1963), as in textbooks', () => {
    const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(ended)
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(seen)
    const weeks = [5, 6, 7, 10, 13, 16, 22, 23, 35]
    const shares = estimateSurvival([...relapsed, ...censored], weeks)
    const published = [1, 0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448, 0.448]
    shares.forEach((share, i) => expect(share).toBeCloseTo(published[i]!, 3))
  })

  test('and without censoring the plain share', () => {
    const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(ended)
    const shares = estimateSurvival(placebo, [1, 8, 12, 23])
    expect(shares.map((share) => Math.round(share! * 21))).toEqual([19, 8, 4, 0])
  })
})

/**
 * Months until the breast retracts, of 46 women who had radiotherapy alone: a clinic found it between two visits, or not
 * up to the last one (Finkelstein and Wolfe, Biometrics 41, 1985, 933–945).
 */
const radiotherapy: readonly SurvivalInterval[] =
  `45– 6–10 0–7 46– 46– 7–16 17– 7–14 37–44 0–8 4–11 15– 11–15 22– 46– 46–
  25–37 46– 26–40 46– 27–34 36–44 46– 36–48 37– 40– 17–25 46– 11–18 38– 5–12 37– 0–5 18– 24– 36– 5–11 19–35 17–25 24– 32–
  33– 19–26 37– 34– 36–`
    .split(/\s+/)
    .map((span) => span.split('–'))
    .map(([after, by]) => ({ after: Number(after), by: by === '' ? null : Number(by) }))

describe('where nobody looked for a while', () => {
  test('it is the estimate of the R package interval (Fay and Shaw, J. Stat. Software 36 (2), 2010)', () => {
    const published = [
      [4, 5, 0.0463],
      [6, 7, 0.0334],
      [7, 8, 0.0887],
      [11, 12, 0.0708],
      [24, 25, 0.0926],
      [33, 34, 0.0818],
      [38, 40, 0.1209],
      [46, 48, 0.4656],
    ] as const
    expect(radiotherapy).toHaveLength(46)
    for (const [from, to, share] of published) {
      const [before, after] = estimateSurvival(radiotherapy, [from, to])
      expect(before! - after!).toBeCloseTo(share, 4)
    }
  })

  test('and says nothing of what lies inside the span, nor of what nobody has seen yet', () => {
    expect(
      estimateSurvival(
        [
          { after: 0, by: 2 },
          { after: 0, by: 2 },
        ],
        [1, 2],
      ),
    ).toEqual([null, 0])
    expect(estimateSurvival([seen(1), seen(1)], [1, 2, 4])).toEqual([1, null, null])
    expect(estimateSurvival([{ after: 0, by: null }], [1])).toEqual([null])
    expect(estimateSurvival([], [1, 2])).toEqual([null, null])
  })
})
