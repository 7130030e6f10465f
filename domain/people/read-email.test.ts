import { expect, test } from 'vitest'
import { readEmail } from './read-email.ts'

test.each([
  [' Anna.Ek@Kommun.SE ', 'anna.ek@kommun.se'],
  ['a+b@x.y.se', 'a+b@x.y.se'],
  ['åsa@malmö.se', 'åsa@malmö.se'],
  ['', null],
  ['anna', null],
  ['anna@kommun', null],
  ['@kommun.se', null],
  ['a@b@c.se', null],
  ['anna ek@kommun.se', null],
  ['a@x.se, b@x.se', null],
  ['Anna <a@x.se>', null],
  ['a@x.se\r\nBcc: b@x.se', null],
  [`${'a'.repeat(250)}@x.se`, null],
])('%j is kept as %j', (typed, expected) => {
  expect(readEmail(typed)).toBe(expected)
})
