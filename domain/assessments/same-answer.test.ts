import { expect, test } from 'vitest'
import type { Answer } from './assessment.ts'
import { sameAnswer } from './same-answer.ts'

const answers: readonly Answer[] = [
  { kind: 'rated', value: 1 },
  { kind: 'rated', value: 2 },
  { kind: 'unknown' },
  { kind: 'not-applicable' },
  { kind: 'unrated', written: null },
  { kind: 'unrated', written: '2,5' },
]

test('every answer is the same as itself and as no other', () => {
  for (const [i, a] of answers.entries())
    for (const [j, b] of answers.entries()) expect(sameAnswer({ ...a }, { ...b })).toBe(i === j)
})
