import { expect, test } from 'vitest'
import { answerText } from './answer-text.ts'

test.each([
  [{ kind: 'rated', value: 2 } as const, '2', '2'],
  [{ kind: 'rated', value: 2.5 } as const, '2,5', '2.5'],
  [{ kind: 'unknown' } as const, 'vet inte', 'don’t know'],
  [{ kind: 'not-applicable' } as const, 'inte tillämpligt', 'not applicable'],
  [{ kind: 'unrated', written: 'x' } as const, 'inte skattat', 'not rated'],
  [null, 'ingen skattning', 'no assessment'],
])('%j', (answer, swedish, english) => {
  expect(answerText('sv', answer)).toBe(swedish)
  expect(answerText('en', answer)).toBe(english)
})
