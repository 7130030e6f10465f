import { expect, test } from 'vitest'
import type { Scale } from '../instruments/instrument.ts'
import { readAnswer, writeAnswer } from './read-answer.ts'

const scale = (allowsHalfSteps: boolean): Scale => ({
  steps: [1, 2, 3].map((value) => ({ value, label: { sv: '', en: '' } })),
  allowsHalfSteps,
})

test.each([
  ['1', { kind: 'rated', value: 1 }],
  ['3', { kind: 'rated', value: 3 }],
  ['unknown', { kind: 'unknown' }],
  ['not-applicable', { kind: 'not-applicable' }],
  ['', { kind: 'unrated', written: null }],
] as const)('"%s" is an answer, and is written back the same', (written, expected) => {
  const answer = readAnswer(written, scale(false))
  expect(answer).toEqual(expected)
  expect(writeAnswer(answer)).toBe(written)
})

test.each(['0', '4', '-1', '2.5', '2,5', '1e0', ' 2', '02.50', 'NaN', 'unrated', 'constructor'])(
  '"%s" is no answer on a scale of whole steps',
  (written) => expect(readAnswer(written, scale(false))).toBeUndefined(),
)

test.each([
  ['1.5', 1.5],
  ['2.5', 2.5],
  ['0.5', undefined],
  ['3.5', undefined],
])('where steps in between are allowed, "%s" is %s', (written, value) => {
  const answer = readAnswer(written, scale(true))
  expect(answer).toEqual(value === undefined ? undefined : { kind: 'rated', value })
})

test('a missing answer is written as nothing', () => expect(writeAnswer(undefined)).toBe(''))
