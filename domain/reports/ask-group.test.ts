import { expect, test } from 'vitest'
import type { Answer } from '../assessments/assessment.ts'
import { askGroup, type AskedMember } from './ask-group.ts'

type Written = number | '?' | '-' | null

const answersOf = (written: readonly Written[]): ReadonlyMap<number, Answer> =>
  new Map(
    written.flatMap((one, i): [number, Answer][] => {
      if (one === null) return []
      if (typeof one === 'number') return [[i + 1, { kind: 'rated', value: one }]]
      return [[i + 1, { kind: one === '?' ? 'unknown' : 'not-applicable' }]]
    }),
  )

const member = (
  code: string,
  now: readonly Written[],
  before: readonly Written[] | null = null,
  reasons: readonly number[] = [],
): AskedMember => ({
  code,
  answers: answersOf(now),
  before: before && answersOf(before),
  reasons: new Set(reasons),
})

test.each([
  ['two steps apart', [member('a', [3]), member('b', [1])], [['far-apart', 1]]],
  ['one step apart is no question', [member('a', [3]), member('b', [2])], []],
  ['one organisation alone', [member('a', [3])], []],
  [
    'an unknown is asked about and is not low',
    [member('a', [3]), member('b', ['?'])],
    [['not-answered', 'b']],
  ],
  ['a statement left out is asked about', [member('a', [null])], [['not-answered', 'a']]],
  ['what is not applicable is not asked about', [member('a', [3]), member('b', ['-'])], []],
  ['nobody raised it', [member('a', [1], [1]), member('b', [2], [2])], [['nobody-raised', 1]]],
  [
    'a fall is no raise, and without a reason it is asked about too',
    [member('a', [1], [2]), member('b', [2], [2])],
    [
      ['nobody-raised', 1],
      ['no-reason', 'a'],
    ],
  ],
  ['one that raised is enough', [member('a', [2], [1], [1]), member('b', [2], [2])], []],
  ['one that rated twice is too few', [member('a', [1], [1]), member('b', [2])], []],
  ['all on the highest step have nothing to raise', [member('a', [3], [3]), member('b', [3], [3])], []],
  ['a shift with its reason', [member('a', [2], [1], [1])], []],
  ['rated for the first time is no shift', [member('a', [2], ['?'])], []],
] as const)('%s', (_, members, expected) => {
  const asked = askGroup(3, [1], members)
  expect(asked.map((one) => [one.rule, 'item' in one ? one.item : one.code])).toEqual(expected)
})

test('those far apart are named in the order of the group, those in between not at all', () => {
  const members = [member('m', [1]), member('a', [4]), member('b', [2]), member('c', [1])]
  expect(askGroup(4, [1], members)).toEqual([
    { rule: 'far-apart', item: 1, high: { value: 4, codes: ['a'] }, low: { value: 1, codes: ['m', 'c'] } },
  ])
})

test('at most five statements are taken of each, in the order of the checklist', () => {
  const [threes, ones] = [Array<number>(8).fill(3), Array<number>(8).fill(1)]
  const asked = askGroup(3, [1, 2, 3, 4, 5, 6, 7, 8], [member('a', threes, threes), member('b', ones, ones)])
  const items = (rule: string) =>
    asked.flatMap((one) => (one.rule === rule && 'item' in one ? [one.item] : []))
  expect(items('far-apart')).toEqual([1, 2, 3, 4, 5])
  expect(items('nobody-raised')).toEqual([1, 2, 3, 4, 5])
})
