import { expect, test } from 'vitest'
import type { Crosswalk, CrosswalkKind } from './crosswalk.ts'
import { traceItem } from './trace-item.ts'

type Row = [CrosswalkKind, number[], number[]]

function crosswalk(fromInstrument: string, toInstrument: string, rows: readonly Row[]): Crosswalk {
  const links = rows.map(([kind, from, to]) => ({ kind, from, to, note: null }))
  const note = { sv: 'egen', en: 'own' }
  return { fromInstrument, toInstrument, certainty: 'inferred', note, sources: [], links }
}

const crosswalks = [
  crosswalk('a', 'b', [
    ['same', [1], [1]],
    ['merged', [2, 3], [2]],
    ['ended', [4], []],
  ]),
  crosswalk('b', 'c', [
    ['split', [1], [1, 2]],
    ['reframed', [2], [3]],
    ['new', [], [4]],
  ]),
]

const places = (instrumentId: string, item: number, direction: 'forward' | 'backward') =>
  traceItem(crosswalks, { instrumentId, item }, direction).map((step) => [
    step.instrumentId,
    step.items,
    step.links.map(({ kind }) => kind),
  ])

test.each([
  [
    'an unchanged item that is later split',
    'a',
    1,
    [
      ['b', [1], ['same']],
      ['c', [1, 2], ['split']],
    ],
  ],
  [
    'a merged item',
    'a',
    3,
    [
      ['b', [2], ['merged']],
      ['c', [3], ['reframed']],
    ],
  ],
  ['an item that ends is not followed further', 'a', 4, [['b', [], ['ended']]]],
  ['the newest version leads nowhere', 'c', 1, []],
  ['a number that is in no link', 'a', 9, [['b', [], []]]],
])('forward: %s', (_, instrument, item, expected) => {
  expect(places(instrument, item, 'forward')).toEqual(expected)
})

test.each([
  [
    'one of the halves',
    'c',
    2,
    [
      ['b', [1], ['split']],
      ['a', [1], ['same']],
    ],
  ],
  [
    'back to all that were merged',
    'c',
    3,
    [
      ['b', [2], ['reframed']],
      ['a', [2, 3], ['merged']],
    ],
  ],
  ['a new item has nothing before it', 'c', 4, [['b', [], ['new']]]],
])('backward: %s', (_, instrument, item, expected) => {
  expect(places(instrument, item, 'backward')).toEqual(expected)
})

test('crosswalks in a circle come to an end', () => {
  const circle = [crosswalk('a', 'b', [['same', [1], [1]]]), crosswalk('b', 'a', [['same', [1], [1]]])]
  expect(traceItem(circle, { instrumentId: 'a', item: 1 }, 'forward').map((s) => s.instrumentId)).toEqual([
    'b',
  ])
})
