import { expect, test } from 'vitest'
import { splitText } from './split-text.ts'

test.each([
  ['', 4, ['']],
  ['abcd', 4, ['abcd']],
  ['abcde', 4, ['abcd', 'e']],
  ['abc de', 4, ['abc ', 'de']],
  ['a bcdef', 4, ['a bc', 'def']],
  ['abc\nde', 5, ['abc\n', 'de']],
  ['abc🎉de', 4, ['abc', '🎉de']],
])('%j in pieces of %i is %j', (text, limit, pieces) => {
  expect(splitText(text, limit)).toEqual(pieces)
})
