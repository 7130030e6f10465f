import { expect, test } from 'vitest'
import { findNextMeeting } from './find-next-meeting.ts'

const meetings = [
  { id: 'prepare', date: null },
  { id: 'start', date: '2026-03-12' },
  { id: 'middle', date: '2026-09-24' },
  { id: 'end', date: '2027-05' },
]

test.each([
  ['2026-01-01', 'start'],
  ['2026-03-12', 'start'],
  ['2026-03-13', 'middle'],
  ['2026-09-25', 'end'],
  ['2027-05-31', 'end'],
  ['2027-06-01', undefined],
])('on %s the next meeting is %s', (today, expected) =>
  expect(findNextMeeting(meetings, today)?.id).toBe(expected),
)

test('without dates nothing is next', () => {
  expect(findNextMeeting([{ date: null }], '2026-01-01')).toBeUndefined()
  expect(findNextMeeting([], '2026-01-01')).toBeUndefined()
})
