import { expect, test } from 'vitest'
import type { ImprovementResult } from './improvement.ts'
import { indicateStaying } from './indicate-staying.ts'

const of = (...dates: string[]) => ({ results: dates.map((date) => ({ date }) as ImprovementResult) })

test('improvements are sorted by how long their results reach, whatever order they come in', () => {
  const improvements = [
    of(),
    of('2026-02-01', '2024-01-01'),
    of('2024-01-01', '2025-01-01'),
    of('2024-01-01'),
    of('2025-11-20'),
    of('2025-11-19'),
    of('2026-11-20'),
  ]
  expect(indicateStaying(improvements, '2026-11-20')).toEqual({
    withResults: 6,
    lasting: 1,
    unfollowed: 3,
    recent: 2,
  })
})

test('nothing gives nothing', () => {
  expect(indicateStaying([of()], '2026-11-20')).toEqual({
    withResults: 0,
    lasting: 0,
    unfollowed: 0,
    recent: 0,
  })
})
