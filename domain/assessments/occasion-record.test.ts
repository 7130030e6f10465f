import { expect, test } from 'vitest'
import { answersOf } from './occasion-record.ts'

test('the agreed answers stand by item number, and what is not agreed is absent', () => {
  const about = { reason: '', evidence: '', savedAt: '2026-05-21T09:00:00.000Z', version: 1 }
  const answers = answersOf({
    consensus: [
      { item: 2, answer: { kind: 'rated', value: 3 }, ...about },
      { item: 1, answer: { kind: 'not-applicable' }, ...about },
    ],
  })
  expect(answers.get(1)).toEqual({ kind: 'not-applicable' })
  expect(answers.get(2)).toEqual({ kind: 'rated', value: 3 })
  expect(answers.has(3)).toBe(false)
})
