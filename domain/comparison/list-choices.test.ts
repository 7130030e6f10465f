import { expect, test } from 'vitest'
import { choose, type Comparable, listChoices } from './list-choices.ts'

function occasion(
  organisationCode: string,
  meeting: number,
  state: Comparable['state'] = 'closed',
  levelId = 'overall',
) {
  return {
    organisationCode,
    meetingId: `m${meeting}`,
    instrumentId: 'i',
    levelId,
    state,
  }
}

test('lists meetings and levels as they come, with how many have closed', () => {
  const choices = listChoices(
    [
      occasion('a', 2),
      occasion('b', 2),
      occasion('b', 2, 'closed', 'board'),
      occasion('c', 2, 'agreeing'),
      occasion('c', 3, 'rating'),
      occasion('b', 10),
    ],
    'a',
  )
  expect(choices.map(({ key, closed, own }) => [key, closed, own])).toEqual([
    ['m2.i.overall', 2, true],
    ['m2.i.board', 1, false],
    ['m10.i.overall', 1, false],
  ])
})

const shared = [occasion('a', 1), occasion('b', 1)]

test.each([
  ['what was asked for', [...shared, occasion('b', 2)], 'm2.i.overall', 'm2.i.overall'],
  [
    'the latest with own answers beside others',
    [...shared, occasion('a', 2), occasion('b', 3)],
    null,
    'm1.i.overall',
  ],
  [
    'the latest with own answers where nobody else has any',
    [occasion('a', 1), occasion('b', 2)],
    null,
    'm1.i.overall',
  ],
  ['the latest there is', [occasion('b', 1), occasion('b', 2)], null, 'm2.i.overall'],
  ['the usual one where what was asked for is not there', shared, 'nowhere', 'm1.i.overall'],
  ['nothing where nobody has closed', [occasion('a', 1, 'rating')], null, undefined],
])('chooses %s', (_, occasions, asked, expected) => {
  expect(choose(listChoices(occasions, 'a'), asked)?.key).toBe(expected)
})
