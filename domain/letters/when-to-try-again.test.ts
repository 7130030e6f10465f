import { expect, test } from 'vitest'
import type { LetterProblem } from './letter-problem.ts'
import { whenToTryAgain } from './when-to-try-again.ts'

const written = new Date('2026-11-20T12:00:00Z')
const inMinutes = (minutes: number) => new Date(written.getTime() + minutes * 60_000)
const long = inMinutes(14 * 24 * 60)

test('a letter is tried twelve times over four days, at first soon and then ever later', () => {
  let at = written
  const pauses: number[] = []
  for (let attempts = 1; ; attempts++) {
    const next = whenToTryAgain({ problem: 'unreachable', attempts, at, expiresAt: long })
    if (next === null) break
    pauses.push(next.getTime() - at.getTime())
    at = next
  }
  expect(pauses).toHaveLength(11)
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  expect(pauses[0]).toBe(30_000)
  expect((at.getTime() - written.getTime()) / 86_400_000).toBeCloseTo(3.94, 1)
})

test('what expires in a quarter of an hour is tried four times, and given up where the next time would be too late', () => {
  const expiresAt = inMinutes(15)
  const at = (attempts: number, minutes: number) =>
    whenToTryAgain({ problem: 'busy', attempts, at: inMinutes(minutes), expiresAt })
  expect(at(3, 2.5)).toEqual(inMinutes(7.5))
  expect(at(4, 7.5)).toBeNull()
})

test.each<[LetterProblem, boolean]>([
  ['unreachable', true],
  ['too-slow', true],
  ['insecure', true],
  ['sign-in', true],
  ['sender', true],
  ['busy', true],
  ['recipient', false],
  ['refused', false],
])('what met %s is tried again: %s', (problem, again) => {
  expect(whenToTryAgain({ problem, attempts: 1, at: written, expiresAt: long }) !== null).toBe(again)
})
