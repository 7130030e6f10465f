import { describe, expect, test } from 'vitest'
import type { AskedWave, Fate, Wave } from './follow-up.ts'
import { listWaves } from './list-waves.ts'
import { summariseStaying } from './summarise-staying.ts'

const today = '2026-11-20'

/** Over so many years ago, with answers in the order of the times: i(n use), g(one), – for asked in vain, . for not asked. */
function over(years: number, answers: string): readonly AskedWave[] {
  const fates: Readonly<Record<string, Fate>> = { i: 'in-use', g: 'gone' }
  const followUps = ([1, 2, 4] as const).flatMap((wave: Wave, i) => {
    const fate = fates[answers[i] ?? '']
    if (fate === undefined && answers[i] !== '–') return []
    const answer = fate ? { fate, witness: 'w', said: 's', answeredOn: today } : null
    return [{ improvementId: 'i', wave, askedOn: today, remindedOn: null, answer, version: 0 }]
  })
  return listWaves(`${2026 - years}-11-20`, followUps, today)
}

const told = (improvements: readonly (readonly AskedWave[])[]) =>
  summariseStaying(improvements).waves.map(({ due, asked, answered, standing, gone }) => [
    due,
    asked,
    answered,
    standing,
    gone,
  ])

describe('counts', () => {
  test('those whose time has come, those who were asked and who answered', () => {
    expect(
      told([over(0, ''), over(1, '–'), over(1, 'i'), over(2, 'i–'), over(4, 'iig'), over(4, '..i')]),
    ).toEqual([
      [5, 4, 3, 4, 0],
      [3, 2, 1, 2, 0],
      [2, 2, 2, 1, 1],
    ])
  })

  test('an answer about later tells of earlier, and what was gone is gone later', () => {
    expect(told([over(4, '..i'), over(4, 'g')])).toEqual([
      [2, 1, 1, 1, 1],
      [2, 0, 0, 1, 1],
      [2, 1, 1, 1, 1],
    ])
  })
})

describe('the share that stands', () => {
  const sharesOf = (improvements: readonly (readonly AskedWave[])[]) =>
    summariseStaying(improvements).waves.map(({ share, lowest, highest }) =>
      [lowest, share, highest].map((one) => (one === null ? null : Math.round(one * 100))),
    )

  test('is the plain share where everybody has answered', () => {
    const all = [over(4, 'iii'), over(4, 'iig'), over(4, 'ig'), over(4, 'g')]
    expect(sharesOf(all)).toEqual([
      [75, 75, 75],
      [50, 50, 50],
      [25, 25, 25],
    ])
  })

  test('takes those who have not answered as no longer followed, between the worst and the best', () => {
    // After one year 4 of 5 that are known; after two 2 of the 3 of these that are known then: 0.8 · 2/3.
    const some = [over(2, 'ii'), over(2, 'ii'), over(2, 'ig'), over(2, 'i–'), over(2, 'g'), over(2, '––')]
    expect(sharesOf(some)).toEqual([
      [67, 80, 83],
      [33, 53, 67],
      [null, null, null],
    ])
  })

  test('is not made up where nobody has answered, and improvements whose time has not come say nothing', () => {
    expect(sharesOf([over(1, '–'), over(1, '.'), over(0, '')])[0]).toEqual([0, null, 100])
    expect(sharesOf([over(0, '')])).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ])
    expect(summariseStaying([]).improvements).toBe(0)
  })

  test('never lies outside the worst and the best where all were over as long ago, whatever is known', () => {
    const marks = ['i', 'g', '–', '.']
    const kinds = marks.flatMap((a) => marks.flatMap((b) => marks.map((c) => a + b + c)))
    const possible = kinds.filter((answers) => !/g.*[ig]/.test(answers))
    for (let i = 0; i < 100; i++) {
      const some = [1, 7, 11, 13, 17].map((k) => over(4, possible[(i * k + k) % possible.length]!))
      for (const { lowest, share, highest } of summariseStaying(some).waves) {
        if (share === null) continue
        expect(share).toBeGreaterThanOrEqual(lowest! - 1e-6)
        expect(share).toBeLessThanOrEqual(highest! + 1e-6)
      }
    }
  })
})
