import { expect, test } from 'vitest'
import { madeUpClassification } from '#test/figures/made-up-key-figure.ts'
import { madeUpRow } from '#test/gaps/made-up-gap.ts'
import type { ParityBand } from './gap.ts'
import { judgeParity } from './judge-parity.ts'

const band = (
  women: number | null,
  men: number | null,
  kind: 'share' | 'split',
  unit: 'percent' | 'number',
) =>
  judgeParity(
    madeUpRow({
      women,
      men,
      ratio: women !== null && men !== null && men > 0 && women >= 0 ? women / men : null,
    }),
    madeUpClassification({ kind, unit }),
  )

test.each<[number, ParityBand]>([
  [39.9, 'women-lower'],
  [40, 'parity'],
  [60, 'parity'],
  [60.1, 'men-lower'],
])('how something is divided is even from 40 to 60 percent: women %f', (women, parity) => {
  expect(band(women, 100 - women, 'share', 'percent')).toBe(parity)
  expect(band(women * 10, (100 - women) * 10, 'split', 'number')).toBe(parity)
})

test.each<[number, ParityBand]>([
  [0.969, 'women-lower'],
  [0.97, 'parity'],
  [1.03, 'parity'],
  [1.031, 'men-lower'],
])('what each sex has by itself is even from 0.97 to 1.03: ratio %f', (ratio, parity) => {
  expect(judgeParity(madeUpRow({ women: ratio * 50, men: 50, ratio }), madeUpClassification())).toBe(parity)
})

test.each<[string, number | null, number | null, 'percent' | 'number']>([
  ['a ready-made gap in kronor', null, null, 'percent'],
  ['nobody at all', 0, 0, 'number'],
  ['fewer than nobody, as in a net', -3, 10, 'number'],
  ['no men to compare with', 4, 0, 'percent'],
])('not defined: %s', (_, women, men, unit) => {
  expect(band(women, men, 'split', unit)).toBe('not-defined')
})
