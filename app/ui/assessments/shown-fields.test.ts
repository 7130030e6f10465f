import { expect, test } from 'vitest'
import { type ShownFields, shownFields } from './shown-fields.ts'

const stored: ShownFields = {
  answer: '2',
  texts: { comment: 'nu' },
  version: 3,
  savedAt: '2026-09-24T12:32:00.000Z',
  theirs: null,
}
const typed = { 1: { answer: '3', texts: { comment: 'mitt' }, version: 2 } }

test('without a refusal what stands is shown', () => {
  expect(shownFields(1, stored, undefined)).toBe(stored)
  expect(shownFields(2, stored, { typed, conflicts: {} })).toBe(stored)
})

test('what was typed and not saved stays, as not saved', () => {
  expect(shownFields(1, stored, { typed, conflicts: {} })).toEqual({
    ...typed[1],
    savedAt: null,
    theirs: null,
  })
})

test('after a conflict what was typed stays, and the next save is based on what now stands', () => {
  const conflicts = { 1: { theirs: '”2”.', version: 3 } }
  expect(shownFields(1, stored, { typed, conflicts })).toEqual({
    answer: '3',
    texts: { comment: 'mitt' },
    version: 3,
    savedAt: null,
    theirs: '”2”.',
  })
})

test('what was typed and did get saved is shown as saved', () => {
  const same = { 1: { answer: '2', texts: { comment: 'nu' }, version: 2 } }
  expect(shownFields(1, stored, { typed: same, conflicts: {} })).toBe(stored)
})
