import { expect, test } from 'vitest'
import { countDecimals } from './count-decimals.ts'

test.each<[readonly (number | null)[], number]>([
  [[], 0],
  [[null, 12], 0],
  [[12.5, 8], 1],
  [[265_403.5, 0.1], 0],
  [[1.234], 2],
  [[-0.0312], 3],
])('%j with %i', (values, decimals) => {
  expect(countDecimals(values)).toBe(decimals)
})
