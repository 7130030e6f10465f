import { expect, test } from 'vitest'
import { findEnd } from './find-end.ts'

const round = (status: 'open' | 'closed', ...dates: (string | null)[]) => ({
  status,
  meetings: dates.map((date) => ({ date })),
})

test.each([
  ['what goes on outside every round', null, null, null],
  ['what goes on in an open round', null, round('open', '2024-01-10'), null],
  ['what was finished', '2024-03-31', null, '2024-03-31 ended'],
  [
    'what went on when its round was over',
    null,
    round('closed', '2023-01-10', '2024-05-20'),
    '2024-05-20 round',
  ],
  ['what was finished before that', '2024-03-31', round('closed', '2024-05-20'), '2024-03-31 ended'],
  ['what was finished after that', '2025-03-31', round('closed', '2024-05-20'), '2024-05-20 round'],
  ['meetings out of order', null, round('closed', '2024-05-20', '2023-01-10', null), '2024-05-20 round'],
  ['a month alone', null, round('closed', '2018-02'), '2018-02-28 round'],
  ['a February with a leap day', null, round('closed', '2024-02'), '2024-02-29 round'],
  ['a year alone', null, round('closed', '2018', null), null],
  ['what was finished in such a round', '2018-06-01', round('closed', '2018'), '2018-06-01 ended'],
])('%s', (_, endedOn, of, expected) => {
  const end = findEnd({ endedOn }, of)
  expect(end && `${end.on} ${end.because}`).toBe(expected)
})
