import { expect, test } from 'vitest'
import { findNearIds } from './find-near-ids.ts'

const ids = ['N00905', 'N00906', 'N00938', 'U00905', 'N15436']

test.each<[string, readonly string[]]>([
  ['N00904', ['N00905', 'N00906']],
  ['00905', ['N00905', 'U00905']],
  ['n0905', ['N00905']],
  ['N009388', ['N00938']],
  ['N15463', ['N15436']],
  ['N99999', []],
  ['', []],
])('%s', (written, near) => {
  expect(findNearIds(ids, written)).toEqual(near)
})
