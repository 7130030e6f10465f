import { describe, expect, test } from 'vitest'
import type { Answer, OccasionState } from '../assessments/assessment.ts'
import type { OccasionRecord } from '../assessments/occasion-record.ts'
import { planImport } from './plan-import.ts'
import type { ChecklistReading } from './reading.ts'

const rated = (value: number): Answer => ({ kind: 'rated', value })
const blank: Answer = { kind: 'unrated', written: null }

function reading(
  answers: readonly Answer[],
  { date = '2026-05-21', comment = '' }: { date?: string | null; comment?: string } = {},
): ChecklistReading {
  const items = answers.map((answer, i) => ({ item: i + 1, answer, comment, evidence: '' }))
  const occasions = [{ meetingId: 'bm1', label: 'BM1', date, items }]
  return { sheet: 'Blad1', instrumentId: 'ten', organisation: null, occasions, problems: [] }
}

function record(
  answers: readonly Answer[],
  state: OccasionState = 'agreeing',
  date: string | null = '2026-05-21',
): OccasionRecord {
  return {
    id: 'id',
    roundSlug: 'round',
    organisationCode: 'X001',
    meetingId: 'bm1',
    instrumentId: 'ten',
    levelId: 'overall',
    label: 'BM1',
    date,
    state,
    source: 'browser',
    shiftNote: '',
    version: 1,
    circle: 'organisation',
    meetingPosition: 1,
    raters: [],
    consensus: answers.map((answer, i) => {
      return { item: i + 1, answer, reason: `skäl ${i + 1}`, evidence: '', savedAt: '', version: 1 }
    }),
  }
}

const statusOf = (
  stored: readonly OccasionRecord[],
  from = reading([rated(2), rated(3)]),
  leaveOut: string[] = [],
) => planImport(from, stored, leaveOut).occasions[0]!.status

test.each([
  ['nothing stored', 'new', []],
  ['the same stored', 'same', [record([rated(2), rated(3)])]],
  ['the same stored and closed', 'same', [record([rated(2), rated(3)], 'closed')]],
  ['something else stored', 'differs', [record([rated(2), rated(2)])]],
  ['something else stored and closed', 'closed', [record([rated(2), rated(2)], 'closed')]],
  ['no date stored', 'differs', [record([rated(2), rated(3)], 'agreeing', null)]],
  ['no date stored at a closed one', 'same', [record([rated(2), rated(3)], 'closed', null)]],
  ['another date stored', 'same', [record([rated(2), rated(3)], 'agreeing', '2026-05-20')]],
] as [string, string, OccasionRecord[]][])('with %s the occasion is %s', (_, expected, stored) => {
  expect(statusOf(stored)).toBe(expected)
})

describe('an empty cell says nothing', () => {
  test('and erases neither rating nor reason', () => {
    const { occasions } = planImport(reading([blank, rated(1)]), [record([rated(2), rated(3)])], [])
    expect(occasions[0]!.changes).toEqual([
      {
        item: 2,
        before: { answer: rated(3), comment: 'skäl 2', evidence: '' },
        after: { answer: rated(1), comment: 'skäl 2', evidence: '' },
      },
    ])
  })

  test('but something written that is no score does replace', () => {
    const written: Answer = { kind: 'unrated', written: '2,5' }
    const { occasions } = planImport(reading([written, rated(3)]), [record([rated(2), rated(3)])], [])
    expect(occasions[0]!.changes).toMatchObject([{ item: 1, after: { answer: written } }])
  })
})

describe('problems', () => {
  test('a closed occasion that differs blocks, unless it is left out', () => {
    const stored = [record([rated(1), rated(1)], 'closed')]
    expect(planImport(reading([rated(2), rated(3)]), stored, []).problems).toMatchObject([
      { code: 'occasion-closed', severity: 'blocking', details: { changes: 2 } },
    ])
    expect(planImport(reading([rated(2), rated(3)]), stored, ['bm1']).problems).toMatchObject([
      { code: 'nothing-chosen', severity: 'blocking' },
    ])
  })

  test('another date is said and the stored one stands', () => {
    const plan = planImport(
      reading([rated(2), rated(3)]),
      [record([rated(2), rated(3)], 'closed', '2026-05-20')],
      [],
    )
    expect(plan.problems).toMatchObject([
      { code: 'date-differs', severity: 'notice', details: { label: expect.any(String) as string } },
    ])
    expect(plan.occasions[0]!.date).toBe('2026-05-20')
  })

  test('a year and month agrees with a day in it and is not stored as one', () => {
    const month = reading([rated(2), rated(3)], { date: '2026-05' })
    expect(planImport(month, [record([rated(2), rated(3)])], []).problems).toEqual([])
    expect(planImport(month, [], []).occasions[0]!.date).toBeNull()
  })

  test('an occasion that people are rating is said', () => {
    expect(planImport(reading([rated(2), rated(3)]), [record([], 'rating')], []).problems).toMatchObject([
      { code: 'occasion-being-rated', severity: 'notice' },
    ])
  })
})
