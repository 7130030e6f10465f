import { describe, expect, test } from 'vitest'
import type { Occasion } from '../assessments/assessment.ts'
import { listNextSteps, type WorkSoFar } from './list-next-steps.ts'
import type { Meeting } from './round.ts'

const ids = ['start', 'bm1', 'bm2', 'end']
const dates = ['2026-03-12', '2026-05-21', '2026-09-24', '2027-05-20']
const today = '2026-11-22'

const meetings = ids.map((id, i): Meeting => ({
  roundSlug: 'r',
  id,
  position: i + 1,
  name: { sv: id, en: id },
  theme: { sv: '', en: '' },
  date: dates[i]!,
  host: null,
  assessed: true,
  workbookLabels: [],
}))

const occasion = (meetingId: string, state: Occasion['state'], source: Occasion['source'] = 'browser') => ({
  id: `${meetingId}-id`,
  meetingId,
  meetingPosition: ids.indexOf(meetingId) + 1,
  state,
  source,
  consensus: [],
  raters: [{ role: 'manager' as const, count: 2 }],
})

const steps = (work: Partial<WorkSoFar>, on = today) =>
  listNextSteps(
    { status: 'open', meetings, occasions: [], improvements: [], invited: new Map(), ...work },
    on,
  )

const doneUntil = (last: string) => ids.slice(0, ids.indexOf(last) + 1).map((id) => occasion(id, 'closed'))

const fresh = {
  id: 'i',
  title: 'T',
  endedOn: null,
  results: [{ id: 'r', improvementId: 'i', step: 'product', date: today } as never],
}

describe('self-assessments', () => {
  test('whoever has done nothing starts with the first that is late', () => {
    expect(steps({})).toEqual([
      { kind: 'start-rating', meetingId: 'start', late: true },
      { kind: 'start-rating', meetingId: 'bm1', late: true },
      { kind: 'start-rating', meetingId: 'bm2', late: true },
      { kind: 'start-rating', meetingId: 'end', late: false },
    ])
  })

  test('whoever keeps a workbook reads in all that is missing at once', () => {
    const work = { occasions: [occasion('start', 'closed', 'workbook')], improvements: [fresh] }
    expect(steps(work)).toEqual([
      { kind: 'read-workbook', meetingIds: ['bm1', 'bm2'] },
      { kind: 'start-rating', meetingId: 'end', late: false },
    ])
  })

  test('whoever has gone over to the browser is not sent back to the workbook', () => {
    const occasions = [occasion('start', 'closed', 'workbook'), occasion('bm1', 'closed')]
    expect(steps({ occasions, improvements: [fresh] })[0]).toEqual({
      kind: 'start-rating',
      meetingId: 'bm2',
      late: true,
    })
  })

  test('sheets that are out are collected', () => {
    const work = {
      occasions: [...doneUntil('bm1'), occasion('bm2', 'rating')],
      improvements: [fresh],
      invited: new Map([['bm2-id', 5]]),
    }
    expect(steps(work)[0]).toEqual({
      kind: 'collect-sheets',
      meetingId: 'bm2',
      occasionId: 'bm2-id',
      submitted: 2,
      invited: 5,
      late: true,
    })
  })

  test('the group goes on agreeing, also when it began early', () => {
    const work = { occasions: [...doneUntil('bm1'), occasion('bm2', 'agreeing')], improvements: [fresh] }
    expect(steps(work, '2026-09-20')[0]).toEqual({
      kind: 'agree',
      meetingId: 'bm2',
      occasionId: 'bm2-id',
      agreed: 0,
      late: false,
    })
  })

  test('what is late comes before what is due, also when that stands earlier in the list', () => {
    const swapped = [meetings[3]!, meetings[2]!]
    expect(steps({ meetings: swapped }).map((step) => 'meetingId' in step && step.meetingId)).toEqual([
      'bm2',
      'end',
    ])
  })
})

describe('improvements', () => {
  test('are asked for after the first self-assessment, not before', () => {
    expect(steps({ occasions: doneUntil('bm2') })).toContainEqual({ kind: 'add-improvement' })
    expect(steps({})).not.toContainEqual({ kind: 'add-improvement' })
  })

  test('that are stuck are followed up, with the date of their last result', () => {
    const old = { ...fresh, id: 'old', results: [{ step: 'product', date: '2026-01-15' } as never] }
    const never = { ...fresh, id: 'never', results: [] }
    const over = { ...old, id: 'over', endedOn: '2026-02-01' }
    expect(
      steps({ improvements: [fresh, old, over, never] }).filter(({ kind }) => kind === 'follow-up'),
    ).toEqual([
      { kind: 'follow-up', improvementId: 'old', title: 'T', since: '2026-01-15' },
      { kind: 'follow-up', improvementId: 'never', title: 'T', since: null },
    ])
  })
})

describe('the end', () => {
  test('when everything is assessed the report remains', () => {
    expect(steps({ occasions: doneUntil('end'), improvements: [fresh] })).toEqual([{ kind: 'write-report' }])
  })

  test('in a closed round the workbook brings history in, and then there is the report', () => {
    expect(steps({ status: 'closed' })).toEqual([{ kind: 'read-workbook', meetingIds: ids }])
    expect(steps({ status: 'closed', occasions: doneUntil('bm1') })).toEqual([{ kind: 'write-report' }])
  })

  test('nothing is asked before a round opens, or in a closed one whose meetings are unknown', () => {
    expect(steps({ status: 'planned' })).toEqual([])
    expect(steps({ status: 'closed', meetings: [] })).toEqual([])
  })
})
