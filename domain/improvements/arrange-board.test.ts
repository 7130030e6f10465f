import { expect, it } from 'vitest'
import { arrangeBoard, type BoardFilter } from './arrange-board.ts'
import { bareImprovement } from './bare-improvement.ts'
import type { ChainStep, Improvement } from './improvement.ts'

const today = '2026-11-20'
const nothing: BoardFilter = { area: '', owner: '', unit: '', mine: false, overdue: false }
const carl = { id: 'carl', name: 'Carl Chef' }

function improvement(id: string, said: Partial<Improvement>, steps: readonly ChainStep[] = []): Improvement {
  return {
    id,
    organisationCode: 'X902',
    roundSlug: null,
    challengeId: null,
    title: id,
    area: 'idrott',
    subGoals: [],
    relatedItems: [],
    challenge: '',
    whatWasDone: '',
    ownerName: '',
    ...bareImprovement,
    version: 1,
    circle: 'organisation',
    ...said,
    results: steps.map((step) => ({
      id: '',
      improvementId: id,
      step,
      date: today,
      description: '',
      evidence: '',
      change: null,
    })),
  }
}

const unit = (id: string, parentId: string | null) => ({
  id,
  parentId,
  name: id,
  organisationCode: 'X902',
  kind: 'enhet' as const,
})
const units = [unit('board', null), unit('pool', 'board'), unit('school', null)]
const ended = (endedOn: string) => ({ state: 'finished' as const, endedOn })
const all = [
  improvement('plan', { unitId: 'school' }),
  improvement('late', {
    state: 'ongoing',
    dueOn: '2026-11-19',
    unitId: 'pool',
    ownerId: 'carl',
    ownerName: 'C',
  }),
  improvement('soon', { state: 'ongoing', dueOn: '2026-11-21', area: 'skola' }, ['activity', 'product']),
  improvement('some time', { state: 'ongoing', ownerName: 'Carl Chef' }, ['product']),
  improvement('later', { state: 'ongoing', dueOn: '2026-12-01', ownerId: 'disa', ownerName: 'Carl Chef' }),
  improvement('done', { ...ended('2026-01-01'), dueOn: '2025-01-01' }),
  improvement('done since', ended('2026-02-01')),
]
const since = { stage: 'study', since: '2026-11-01' } as const
/** In what is over nothing waits any more. */
const waiting = new Map(['some time', 'done'].map((id) => [id, since]))
const arrange = (
  by: 'state' | 'unit' | 'step',
  filter: Partial<BoardFilter> = {},
  me: typeof carl | null = carl,
) =>
  arrangeBoard(all, { by, filter: { ...nothing, ...filter }, units, waiting, today, me }).map(
    ({ key, cards }) => [key, cards.map(({ improvement: { id } }) => id)],
  )

it('has a column for every state; what is overdue or waits comes first, then what is due first, and of what is over the latest', () => {
  expect(arrange('state')).toEqual([
    ['planned', ['plan']],
    ['ongoing', ['late', 'some time', 'soon', 'later']],
    ['finished', ['done since', 'done']],
    ['stopped', []],
  ])
})

it('has a column for every step, by the highest that was reached, and one for no result yet', () => {
  expect(arrange('step')).toEqual([
    ['', ['late', 'later', 'plan', 'done since', 'done']],
    ['activity', []],
    ['product', ['some time', 'soon']],
    ['way-of-working', []],
    ['outcome', []],
    ['societal-effect', []],
  ])
})

it('has a column for every unit where something is done, in their order, and one for none', () => {
  expect(arrange('unit').map(([key]) => key)).toEqual(['pool', 'school', ''])
})

it.each([
  ['an area', { area: 'skola' }, ['soon']],
  ['an owner by name', { owner: 'Carl Chef' }, ['some time', 'later']],
  ['a unit with those below it', { unit: 'board' }, ['late']],
  ['what is overdue or waits', { overdue: true }, ['late', 'some time']],
  ['one’s own, as a person or by name where no person was chosen', { mine: true }, ['late', 'some time']],
  ['two at once', { unit: 'board', overdue: true }, ['late']],
])('can be narrowed to %s', (_, filter, expected) => {
  expect(arrange('state', filter).flatMap(([, ids]) => ids)).toEqual(expected)
})

it('has nothing of one’s own for whoever is nobody', () => {
  expect(arrange('state', { mine: true }, null).flatMap(([, ids]) => ids)).toEqual([])
})
