import { expect, test } from 'vitest'
import { madeUpClassification } from '#test/figures/made-up-key-figure.ts'
import { madeUpRow } from '#test/gaps/made-up-gap.ts'
import { judgeDirection } from './judge-direction.ts'
import type { Direction } from './gap.ts'

type Better = 'high' | 'low' | 'neither' | 'unknown'

test.each<[Better, number, Direction]>([
  ['high', 10, 'women'],
  ['high', -10, 'men'],
  ['low', 10, 'men'],
  ['low', -10, 'women'],
  ['neither', 10, 'unknown'],
  ['unknown', -10, 'unknown'],
  ['high', 0, 'equal'],
  // Told with one decimal, this is no difference; whether one way is better does not matter then.
  ['high', 0.049, 'equal'],
  ['unknown', -0.049, 'equal'],
  ['high', 0.051, 'women'],
])('%s is better, women minus men is %f: %s', (better, difference, direction) => {
  const row = madeUpRow({ women: 50.2 + difference, men: 50.2, difference })
  expect(judgeDirection(row, madeUpClassification({ better }))).toBe(direction)
})

test.each<[string, number, number, Direction]>([
  ['counts are whole, so one is a difference', 12, 11, 'women'],
  ['kronor have no decimals', 287_100.4, 287_100, 'equal'],
  ['small shares are told with more decimals', 0.12, 0.11, 'women'],
])('%s', (_, women, men, direction) => {
  const row = madeUpRow({ women, men, difference: women - men })
  expect(judgeDirection(row, madeUpClassification({ better: 'high' }))).toBe(direction)
})
