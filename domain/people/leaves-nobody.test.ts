import { expect, test } from 'vitest'
import { lacks, leavesNobody } from './leaves-nobody.ts'

const held = (id: string, of: object = {}) => ({
  id,
  role: 'strategist' as const,
  unitId: null,
  endsOn: null,
  usable: true,
  ...of,
})

test.each([
  ['the only one', [held('a')], true],
  ['one of two', [held('a'), held('b')], false],
  ['the one who is left beside a politician', [held('a'), held('b', { role: 'politician' })], true],
  ['the one beside a strategist of a unit', [held('a'), held('b', { unitId: 'u' })], true],
  ['the one beside somebody who is leaving', [held('a'), held('b', { endsOn: '2027-01-01' })], true],
  ['the one beside somebody whose account is closed', [held('a'), held('b', { usable: false })], true],
  ['somebody whose account is closed', [held('a', { usable: false })], false],
  ['a politician', [held('a', { role: 'politician' }), held('b')], false],
])('without %s', (_, roles, expected) => {
  expect(leavesNobody('strategist', roles, ['a'])).toBe(expected)
})

test('an organisation lacks a strategist when the only one’s account is closed', () => {
  expect(lacks('strategist', [held('a', { usable: false })])).toBe(true)
  expect(lacks('strategist', [held('a')])).toBe(false)
  expect(lacks('administrator', [held('a')])).toBe(true)
})
