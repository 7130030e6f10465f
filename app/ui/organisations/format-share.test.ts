import { expect, test } from 'vitest'
import { formatShare } from './format-share.ts'

test.each([
  ['sv', 1, 3, '33,3'],
  ['en', 1, 3, '33.3'],
  ['sv', 2, 2, '100,0'],
  ['sv', 0, 0, '–'],
] as const)('in %s %d of %d is %s', (language, part, whole, expected) => {
  expect(formatShare(language, part, whole)).toBe(expected)
})
