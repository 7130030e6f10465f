import { expect, test } from 'vitest'
import type { Answer } from '../assessments/assessment.ts'
import { compareReference } from './compare-reference.ts'
import type { ReferenceMeans, ReferenceOccasion } from './reference-means.ts'

const rated = (value: number): Answer => ({ kind: 'rated', value })
const text = { sv: '', en: '' }

function at(meetingId: string | null, mean: number): ReferenceOccasion {
  return {
    meetingId,
    label: text,
    respondents: { low: 35, high: 36, certainty: 'inferred' },
    responseRate: null,
    means: [
      { item: 1, mean },
      { item: 2, mean: 2 },
    ],
  }
}

const table: ReferenceMeans = {
  id: 'table-1',
  instrumentId: 'checklist-2017',
  levelId: 'overall',
  roundSlug: 'r',
  title: text,
  unit: 'person',
  decimals: 2,
  occasions: [at('bm2', 1.5), at('bm4', 2.5)],
  notes: [],
  sources: [],
  changes: null,
  certainty: 'source',
}

const own = {
  instrumentId: 'checklist-2017',
  levelId: 'overall',
  meetingId: 'bm2',
  answers: new Map([[1, rated(2)]]),
}

test('compares with the occasion at the same meeting, statement by statement, with n', () => {
  const comparison = compareReference([table], own)
  expect(comparison?.items).toEqual([
    { item: 1, own: 2, mean: 1.5, difference: 0.5 },
    { item: 2, own: null, mean: 2, difference: null },
  ])
  expect(comparison?.n).toBe(1)
  expect(comparison?.table.id).toBe('table-1')
  expect(comparison?.table).not.toHaveProperty('occasions')
  expect(comparison?.occasion.respondents).toEqual({ low: 35, high: 36, certainty: 'inferred' })
})

test('takes the last occasion where the meeting has none', () => {
  const comparison = compareReference([table], { ...own, meetingId: 'uppstart' })
  expect(comparison?.occasion.meetingId).toBe('bm4')
  expect(comparison?.items[0]?.difference).toBe(-0.5)
})

test.each([
  ['another version', { instrumentId: 'checklist-2018' }],
  ['another level', { levelId: 'board' }],
])('never compares with the means of %s', (_, other) => {
  expect(compareReference([table], { ...own, ...other })).toBeNull()
})

test.each(['unknown', 'not-applicable'] as const)('an own answer that is %s has no difference', (kind) => {
  const comparison = compareReference([table], { ...own, answers: new Map([[1, { kind }]]) })
  expect(comparison?.items[0]).toEqual({ item: 1, own: null, mean: 1.5, difference: null })
})
