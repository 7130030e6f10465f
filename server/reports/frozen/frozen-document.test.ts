import { expect, test } from 'vitest'
import { readFrozenDocument } from './frozen-document.ts'

test.each([
  [
    'of a version that is not known',
    { format: 'jamsides-frozen-document', version: 99, document: {} },
    /version 99/,
  ],
  ['of another format', { format: 'jamsides-report', version: 1, document: {} }, /format/],
  ['with less than a document', { format: 'jamsides-frozen-document', version: 1, document: {} }, /sections/],
])('a text %s is refused', (_, frozen, problem) => {
  expect(() => readFrozenDocument(JSON.stringify(frozen))).toThrow(problem)
})
