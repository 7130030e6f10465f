import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['', '', 2, 0],
  ['umea', 'umea', 2, 0],
  ['umea', 'ume', 2, 1],
  ['umea', 'umeaa', 2, 1],
  ['umea', 'umla', 2, 1],
  ['umea', 'umae', 2, 1],
  ['kitten', 'sitting', 5, 3],
  ['ca', 'abc', 5, 3],
  ['umea', 'lulea', 1, 2],
  ['umea', 'lulea', 5, 2],
  ['a', 'abcdef', 2, 3],
])('from %j to %j with limit %i it is %i', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance)
  expect(editDistance(b, a, limit)).toBe(distance)
})
