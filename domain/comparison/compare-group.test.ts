import { expect, test } from 'vitest'
import type { Answer } from '../assessments/assessment.ts'
import { compareGroup, type Contribution } from './compare-group.ts'

const rated = (value: number): Answer => ({ kind: 'rated', value })

function member(code: string, answers: readonly [number, Answer][], state: Contribution['state'] = 'closed') {
  return { code, name: code, own: code === 'b', state, date: null, answers: new Map(answers) }
}

test('sets answers beside each other in the order of the group, never by points', () => {
  const { members, items, n } = compareGroup(
    [1, 2],
    [
      member('a', [
        [1, rated(1)],
        [2, rated(2)],
      ]),
      member('b', [
        [1, rated(3)],
        [2, rated(2)],
      ]),
    ],
  )
  expect(members.map(({ code, own }) => [code, own])).toEqual([
    ['a', false],
    ['b', true],
  ])
  expect(items).toEqual([
    { item: 1, answers: [rated(1), rated(3)], spread: { min: 1, max: 3, width: 2, n: 2 } },
    { item: 2, answers: [rated(2), rated(2)], spread: { min: 2, max: 2, width: 0, n: 2 } },
  ])
  expect(n).toBe(2)
})

test.each([
  ['unknown', { kind: 'unknown' } as const],
  ['not applicable', { kind: 'not-applicable' } as const],
  ['unrated', { kind: 'unrated', written: '?' } as const],
])('an answer that is %s is shown as such and never counts as a low value', (_, answer) => {
  const [first] = compareGroup(
    [1],
    [member('a', [[1, answer]]), member('b', [[1, rated(3)]]), member('c', [[1, rated(2)]])],
  ).items
  expect(first).toEqual({
    item: 1,
    answers: [answer, rated(3), rated(2)],
    spread: { min: 2, max: 3, width: 1, n: 2 },
  })
})

test('a statement that a closed assessment leaves out is unrated', () => {
  const [first] = compareGroup([1], [member('a', [])]).items
  expect(first).toEqual({ item: 1, answers: [{ kind: 'unrated', written: null }], spread: null })
})

test.each(['under-way', 'missing'] as const)(
  'a member that is %s shows nothing, whatever it holds',
  (state) => {
    const { items, n, members } = compareGroup(
      [1],
      [member('a', [[1, rated(1)]], state), member('b', [[1, rated(3)]])],
    )
    expect(items[0]?.answers).toEqual([null, rated(3)])
    expect(items[0]?.spread).toBeNull()
    expect(n).toBe(1)
    expect(members[0]).not.toHaveProperty('answers')
  },
)
