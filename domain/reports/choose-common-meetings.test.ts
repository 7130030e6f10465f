import { expect, test } from 'vitest'
import { chooseCommonMeetings } from './choose-common-meetings.ts'

const attended = (...rows: readonly (readonly [string, ...number[]])[]) =>
  rows.map(([code, ...positions]) => ({ code, positions }))

test.each([
  ['nobody', attended(), null],
  ['each only once', attended(['a', 1], ['b', 2]), null],
  ['one with two', attended(['a', 1, 3], ['b', 1]), { from: 1, to: 3, codes: ['a'] }],
  [
    'most organisations before the longest time',
    attended(['a', 1, 2, 4], ['b', 1, 2], ['c', 1, 2]),
    { from: 1, to: 2, codes: ['a', 'b', 'c'] },
  ],
  [
    'the longest time where equally many',
    attended(['a', 1, 2, 4], ['b', 1, 2, 4]),
    { from: 1, to: 4, codes: ['a', 'b'] },
  ],
  ['the earliest where equally long', attended(['a', 1, 2, 3]), { from: 1, to: 3, codes: ['a'] }],
  [
    'the earliest of two as long with different organisations',
    attended(['a', 1, 2], ['b', 3, 4]),
    { from: 1, to: 2, codes: ['a'] },
  ],
] as const)('%s', (_, attendances, expected) => {
  expect(chooseCommonMeetings(attendances)).toEqual(expected)
})
