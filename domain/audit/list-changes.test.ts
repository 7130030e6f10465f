import { expect, test } from 'vitest'
import { listChanges } from './list-changes.ts'

test.each([
  [{}, []],
  [
    { from: 'rating', to: 'agreeing', reason: '', listed: [] },
    [{ field: 'state', before: 'rating', after: 'agreeing' }],
  ],
  [
    { from: 'fil.csv', records: 3 },
    [
      { field: 'from', after: 'fil.csv' },
      { field: 'records', after: 3 },
    ],
  ],
  [
    { before: { id: 1, name: 'A', kind: 'x' }, after: { id: 1, name: 'B', kind: 'x' } },
    [{ field: 'name', before: 'A', after: 'B' }],
  ],
  [{ before: null, after: { name: 'B' } }, [{ field: 'name', after: 'B' }]],
  [{ before: { a: { b: 1, c: 2 } }, after: { a: { b: 1, c: 3 } } }, [{ field: 'c', before: 2, after: 3 }]],
  [{ before: { name: 'A' } }, [{ field: 'name', before: 'A' }]],
  [{ before: null, after: 'därför' }, [{ field: 'text', before: null, after: 'därför' }]],
  [
    { before: { characters: 3 }, after: { characters: 5 } },
    [{ field: 'text', before: { characters: 3 }, after: { characters: 5 } }],
  ],
])('%j', (detail, changes) => {
  expect(listChanges(detail)).toEqual(changes)
})
