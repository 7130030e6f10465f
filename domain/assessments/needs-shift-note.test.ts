import { expect, test } from 'vitest'
import type { Answer } from './assessment.ts'
import { computeShift } from './compute-shift.ts'
import { needsShiftNote } from './needs-shift-note.ts'

const sheet = (...values: readonly number[]) =>
  new Map<number, Answer>(values.map((value, i) => [i + 1, { kind: 'rated', value }]))

test.each([
  ['nothing to compare with', null, false],
  ['nothing moved', computeShift(sheet(1, 2), sheet(1, 2), [1, 2]), false],
  ['one up', computeShift(sheet(1, 2), sheet(2, 2), [1, 2]), true],
  ['one up and one down, sum unchanged', computeShift(sheet(1, 2), sheet(2, 1), [1, 2]), true],
  ['nothing rated both times', computeShift(sheet(), sheet(3), [1]), false],
])('%s', (_, shift, expected) => expect(needsShiftNote(shift)).toBe(expected))
