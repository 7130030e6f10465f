import { expect, test } from 'vitest'
import type { PublishedFigure } from './published-case.ts'
import { readFigure, showsOutcome } from './read-figure.ts'

const words = { sv: 'Andel', en: 'Share' }
const figure = {
  what: words,
  unit: 'percent',
  whole: null,
  lowest: null,
  share: 'between-sexes',
  kind: 'measured',
  when: { before: null, after: null },
  note: null,
  of: 'women-men',
  before: { women: 35, men: null },
  after: { women: 40, men: null },
} as const satisfies PublishedFigure

test('the rest of a share between the sexes is computed, and says so', () => {
  expect(readFigure(figure)).toEqual({
    times: ['before', 'after'],
    rows: [
      {
        group: 'women',
        values: [
          { status: 'published', value: 35 },
          { status: 'published', value: 40 },
        ],
      },
      {
        group: 'men',
        values: [
          { status: 'computed', value: 65 },
          { status: 'computed', value: 60 },
        ],
      },
    ],
  })
})

test('a share within a sex says nothing of the other, and what is not given is not zero', () => {
  const { rows } = readFigure({ ...figure, share: 'within-sex' })
  expect(rows[1]).toEqual({ group: 'men', values: [{ status: 'not-given' }, { status: 'not-given' }] })
  const zero = readFigure({ ...figure, share: null, after: { women: 0, men: null } })
  expect(zero.rows[0]?.values[1]).toEqual({ status: 'published', value: 0 })
})

test('only the times that the source speaks of are there', () => {
  const total = { ...figure, of: 'total', share: null, before: null, after: 5 } as const
  expect(readFigure(total)).toEqual({
    times: ['after'],
    rows: [{ group: 'total', values: [{ status: 'published', value: 5 }] }],
  })
})

test.each<[string, boolean, PublishedFigure]>([
  ['both sexes before and after', true, figure],
  ['a target', false, { ...figure, kind: 'target' }],
  ['one sex only', false, { ...figure, share: 'within-sex' }],
  ['before only', false, { ...figure, after: null }],
  ['no sexes', false, { ...figure, share: null, of: 'total', before: 1, after: 2 }],
])('%s shows an outcome: %s', (_, shows, one) => {
  expect(showsOutcome([one])).toBe(shows)
})
