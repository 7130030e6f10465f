import { expect, test } from 'vitest'
import type { ComparedItem } from './compare-group.ts'
import { findDifferences } from './find-differences.ts'

function item(number: number, width: number | null): ComparedItem {
  const spread = width === null ? null : { min: 1, max: 1 + width, width, n: 2 }
  return { item: number, answers: [], spread }
}

test.each([
  ['the widest, in the order of the checklist', [item(1, 1), item(2, 2), item(3, 0), item(4, 2)], 2, [2, 4]],
  ['the earlier ones where many are as wide', [item(1, 1), item(2, 1), item(3, 1)], 2, [1, 2]],
  ['half a step is too little to ask about', [item(1, 0.5), item(2, 1)], 3, [2]],
  ['nothing to compare', [item(1, null), item(2, 0)], 3, []],
])('%s', (_, items, limit, expected) => {
  expect(findDifferences(items, limit).map(({ item }) => item)).toEqual(expected)
})
