import { expect, test } from 'vitest'
import { shortenText } from './shorten-text.ts'

test.each([
  ['short', 10, 'short'],
  ['  two\n\nlines ', 10, 'two lines'],
  ['just as long', 12, 'just as long'],
  ['cut after a whole word', 15, 'cut after a…'],
  ['stop. And more', 9, 'stop…'],
  ['endlesslylongword', 8, 'endless…'],
  ['a endlesslylongword', 9, 'a endles…'],
  ['👩👩👩👩', 3, '👩👩…'],
])('%j in %i is %j', (text, most, expected) => {
  expect(shortenText(text, most)).toBe(expected)
})
