import { expect, test } from 'vitest'
import { unitWords } from './unit-words.ts'

test.each([
  ['antal/100 000 inv', 'per 100,000 inhabitants'],
  ['antal slutenvårdstillfällen /100 000 inv', 'per 100,000 inhabitants'],
  ['antal/ 10 000 inv', 'per 10,000 inhabitants'],
  ['antal/1000 invånare', 'per 1,000 inhabitants'],
  ['antal/inv 13-20 år', 'per inhabitant'],
  ['antal/1000 försäkrade', 'antal/1000 försäkrade'],
])('%s in English says per how many, or what the source says', (unitText, words) => {
  expect(unitWords('en', { unit: 'per-inhabitants', unitText })).toBe(words)
})

test('in Swedish it is as the source says it', () => {
  const unit = { unit: 'per-inhabitants', unitText: 'antal/10 000 inv' } as const
  expect(unitWords('sv', unit)).toBe('antal/10 000 inv')
})
