import { expect, test } from 'vitest'
import type { Crosswalk, CrosswalkLink } from '../instruments/crosswalk.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { explainBreak } from './explain-break.ts'

const text = (sv: string) => ({ sv, en: sv })

function version(id: string, numbers: readonly number[]): Instrument {
  const items = numbers.map((number) => ({ number, title: text(`${id} ${number}`) }))
  return { id, title: text(id), items } as unknown as Instrument
}

function crosswalk(fromInstrument: string, toInstrument: string, links: readonly CrosswalkLink[]): Crosswalk {
  return {
    fromInstrument,
    toInstrument,
    certainty: 'inferred',
    note: text('egen slutsats'),
    sources: [],
    links,
  }
}

const instruments = [version('2017', [1, 2]), version('2018', [1, 2]), version('2023', [1, 2, 3])]
const merged: CrosswalkLink = { kind: 'merged', from: [1, 2], to: [1], note: text('slogs ihop') }
const split: CrosswalkLink = { kind: 'split', from: [2], to: [2, 3], note: null }
const crosswalks = [crosswalk('2017', '2018', [merged]), crosswalk('2018', '2023', [split])]

test('names the statements on both sides, what became of them and how sure that is', () => {
  expect(explainBreak(instruments, crosswalks, { from: '2018', to: '2023' })).toEqual([
    {
      from: { id: '2018', title: text('2018') },
      to: { id: '2023', title: text('2023') },
      certainty: 'inferred',
      note: text('egen slutsats'),
      links: [
        {
          kind: 'split',
          from: [{ number: 2, title: text('2018 2') }],
          to: [
            { number: 2, title: text('2023 2') },
            { number: 3, title: text('2023 3') },
          ],
          note: null,
        },
      ],
    },
  ])
})

test('goes by the versions between where one was skipped', () => {
  const steps = explainBreak(instruments, crosswalks, { from: '2017', to: '2023' })
  expect(steps.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['2017', '2018'],
    ['2018', '2023'],
  ])
})

test.each([
  ['backwards', { from: '2018', to: '2017' }],
  ['to a version without crosswalk', { from: '2018', to: 'own' }],
])('explains nothing %s, and does not guess', (_, between) => {
  expect(explainBreak(instruments, crosswalks, between)).toEqual([])
})

test('a crosswalk that speaks of a statement that is not there is a fault', () => {
  const broken = [crosswalk('2017', '2018', [{ ...merged, from: [9] }])]
  expect(() => explainBreak(instruments, broken, { from: '2017', to: '2018' })).toThrow('item 9')
})
