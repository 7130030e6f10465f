import { expect, test } from 'vitest'
import type { RoleHeld } from './person.ts'
import { politicianOf } from './politician-of.ts'

const politician: RoleHeld = { role: 'politician', organisationCode: 'X002', roundSlug: null }

test.each<[string, RoleHeld[], string | null]>([
  ['a politician', [politician], 'X002'],
  ['a politician of two', [politician, { ...politician, organisationCode: 'X001' }], 'X002'],
  ['a politician who is a strategist too', [politician, { ...politician, role: 'strategist' }], null],
  ['a coordinator', [{ role: 'coordinator', organisationCode: null, roundSlug: 'r' }], null],
  ['somebody without a role', [], null],
])('%s', (_, roles, expected) => {
  expect(politicianOf({ id: 'p', name: 'P', example: false, roles })).toBe(expected)
})

test('nobody', () => expect(politicianOf(null)).toBeNull())
