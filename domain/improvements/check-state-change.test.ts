import { expect, it } from 'vitest'
import { checkStateChange } from './check-state-change.ts'
import { isOverdue } from './is-overdue.ts'

const today = '2026-11-20'
const draft = (state: string, endedOn = '', endedBecause = '') => ({ state, endedOn, endedBecause })

it.each([
  ['goes on without day or reason', draft('ongoing', '2026-01-01', 'Ett skäl'), null, ''],
  ['is over today where no day is typed', draft('finished'), today, ''],
  [
    'is over on its day with its reason',
    draft('stopped', ' 2026-11-01 ', ' Hallen revs. '),
    '2026-11-01',
    'Hallen revs.',
  ],
])('%s', (_, typed, endedOn, endedBecause) => {
  expect(checkStateChange(typed, today).value).toEqual({ state: typed.state, endedOn, endedBecause })
})

it.each([
  [draft('klar'), 'state unknown-choice'],
  [draft('stopped', '', ' '), 'endedBecause missing'],
  [draft('finished', '2026-11-21'), 'endedOn in-future'],
  [draft('finished', 'i går'), 'endedOn not-a-date'],
  [draft('finished', '', 'x'.repeat(50_001)), 'endedBecause too-long'],
])('%j is refused', (typed, expected) => {
  const { value, problems } = checkStateChange(typed, today)
  expect(value).toBeNull()
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([expected])
})

it.each([
  ['ongoing', '2026-11-19', true],
  ['planned', '2026-11-19', true],
  ['ongoing', '2026-11-20', false],
  ['ongoing', null, false],
  ['finished', '2026-11-19', false],
  ['stopped', '2026-11-19', false],
] as const)('%s work due on %s: overdue %s', (state, dueOn, expected) => {
  expect(isOverdue({ state, dueOn }, today)).toBe(expected)
})
