import { expect, test } from 'vitest'
import { womenFirst } from './women-first.ts'

test.each([
  ['on men women numbers', 'on women men numbers'],
  ['women on men', 'on women men'],
  ['menOf womenOf', 'womenOf menOf'],
  ['title targetMen targetWomen', 'title targetWomen targetMen'],
  ['men note', 'men note'],
  ['women note', 'women note'],
  ['mentor meeting', 'mentor meeting'],
])('%s: %s', (names, ordered) => {
  expect(womenFirst(names.split(' ')).join(' ')).toBe(ordered)
})
