import { expect, test } from 'vitest'
import type { OccasionState } from '../assessments/assessment.ts'
import type { Meeting } from './round.ts'
import { trackProgress } from './track-progress.ts'

const meeting = (id: string, date: string | null, assessed = true): Meeting => ({
  roundSlug: 'r',
  id,
  position: 1,
  name: { sv: id, en: id },
  theme: { sv: '', en: '' },
  date,
  host: null,
  assessed,
  workbookLabels: [],
})

const meetings = [
  meeting('prepare', null, false),
  meeting('start', '2026-03-12'),
  meeting('bm1', '2026-05-21'),
  meeting('bm2', '2026-09-24'),
  meeting('end', '2027-05-20'),
]

const track = (occasions: readonly (readonly [string, OccasionState])[], today: string) =>
  trackProgress(
    meetings,
    occasions.map(([meetingId, state]) => ({ meetingId, state })),
    today,
  ).map(({ progress, late }) => (late ? `${progress}, late` : progress))

test('before the round starts, only the start is due', () => {
  expect(track([], '2026-01-01')).toEqual(['due', 'later', 'later', 'later'])
})

test('on the day of the meeting its self-assessment is due and not late', () => {
  expect(track([], '2026-03-12')).toEqual(['due', 'later', 'later', 'later'])
})

test('what has passed without an occasion is missing and late', () => {
  expect(track([['start', 'closed']], '2026-06-01')).toEqual(['done', 'missing, late', 'due', 'later'])
})

test('an open occasion is late once its meeting has passed', () => {
  expect(track([['bm1', 'rating']], '2026-05-21')).toEqual(['missing, late', 'rating', 'later', 'later'])
  expect(track([['bm1', 'agreeing']], '2026-05-22')).toEqual([
    'missing, late',
    'agreeing, late',
    'due',
    'later',
  ])
})

test('a meeting with two levels is done when both are closed', () => {
  const both = (first: OccasionState, second: OccasionState) =>
    track(
      [
        ['bm1', first],
        ['bm1', second],
      ],
      '2026-05-01',
    )[1]
  expect(both('closed', 'rating')).toBe('rating')
  expect(both('closed', 'agreeing')).toBe('agreeing')
  expect(both('agreeing', 'rating')).toBe('rating')
  expect(both('closed', 'closed')).toBe('done')
})

test('without known dates nothing is late', () => {
  const undated = [meeting('start', null), meeting('end', null)]
  expect(trackProgress(undated, [], '2026-06-01')).toEqual([
    { meetingId: 'start', progress: 'later', late: false },
    { meetingId: 'end', progress: 'later', late: false },
  ])
})
