import { expect, test } from 'vitest'
import type { ImprovementResult } from './improvement.ts'
import { indicateStaying } from './indicate-staying.ts'

const of = (id: string, ...dates: string[]) => ({
  id,
  results: dates.map((date) => ({ date }) as ImprovementResult),
})
const nobody: ReadonlyMap<string, boolean> = new Map()

const improvements = [
  of('a'),
  of('b', '2026-02-01', '2024-01-01'),
  of('c', '2024-01-01', '2025-01-01'),
  of('d', '2024-01-01'),
  of('e', '2025-11-20'),
  of('f', '2025-11-19'),
  of('g', '2026-11-20'),
]

test('improvements are sorted by how long their results reach, whatever order they come in', () => {
  expect(indicateStaying(improvements, '2026-11-20', nobody)).toEqual({
    withResults: 6,
    standing: 0,
    gone: 0,
    lasting: 1,
    unfollowed: 3,
    recent: 2,
  })
})

test('what somebody has said goes before what dates hint at', () => {
  const said = new Map([
    ['a', true],
    ['b', false],
    ['d', true],
    ['g', true],
  ])
  expect(indicateStaying(improvements, '2026-11-20', said)).toEqual({
    withResults: 6,
    standing: 2,
    gone: 1,
    lasting: 0,
    unfollowed: 2,
    recent: 1,
  })
})

test('nothing gives nothing', () => {
  expect(Object.values(indicateStaying([of('a')], '2026-11-20', nobody))).toEqual([0, 0, 0, 0, 0, 0])
})
