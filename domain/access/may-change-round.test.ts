import { expect, it } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import { mayChangeRound } from './may-change-round.ts'

const held = (role: RoleHeld['role'], organisationCode: string | null, roundSlug: string | null) => ({
  role,
  organisationCode,
  roundSlug,
})

it.each<[string, RoleHeld[] | null, boolean]>([
  ['nobody', null, false],
  ['its coordinator', [held('coordinator', null, 'r')], true],
  ['the coordinator of another round', [held('coordinator', null, 'q')], false],
  ['a mentor in it', [held('mentor', 'X003', 'r')], false],
  ['a strategist in it', [held('strategist', 'X001', null)], false],
  ['the operator', [held('operator', null, null)], true],
])('%s may change round r: %j', (_, roles, expected) => {
  const person = roles && { id: 'p', name: 'P', example: true, roles }
  expect(mayChangeRound(person, 'r')).toBe(expected)
})
