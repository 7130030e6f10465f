import { expect, test } from 'vitest'
import { countValues } from './count-values.ts'

test.each([
  [
    [1, 2, 2],
    [1, 2, 3],
    [1, 2, 0],
  ],
  [
    [3, null, 3],
    [1, 2, 3],
    [0, 0, 2],
  ],
  [[], [1, 2], [0, 0]],
  [
    [4, 2],
    [1, 2],
    [0, 1],
  ],
])('%j counted by %j is %j', (values, of, expected) => {
  expect([...countValues(values, of).values()]).toEqual(expected)
})

test('keeps the order of the list', () => {
  expect([...countValues(['b', 'a'], ['b', 'c', 'a']).keys()]).toEqual(['b', 'c', 'a'])
})
