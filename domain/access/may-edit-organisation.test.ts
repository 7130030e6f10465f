import { expect, it } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import { mayEditOrganisation } from './may-edit-organisation.ts'

const held = (role: RoleHeld['role'], organisationCode: string | null, roundSlug: string | null = null) => ({
  role,
  organisationCode,
  roundSlug,
})

it.each([
  ['nobody', null, false],
  ['somebody without a role', [], false],
  ['its strategist', [held('strategist', 'X001')], true],
  ['its politician', [held('politician', 'X001')], true],
  ['its manager', [held('manager', 'X001')], true],
  ['a strategist elsewhere', [held('strategist', 'X002')], false],
  ['a mentor from elsewhere', [held('mentor', 'X003', 'exempelrundan')], false],
  ['the coordinator of the round', [held('coordinator', null, 'exempelrundan')], false],
  ['the operator', [held('operator', null)], true],
  ['somebody with one role here and one there', [held('mentor', 'X003'), held('manager', 'X001')], true],
] as [string, RoleHeld[] | null, boolean][])('%s may edit X001: %j', (_, roles, expected) => {
  const person = roles && { id: 'p', name: 'P', example: true, roles }
  expect(mayEditOrganisation(person, 'X001')).toBe(expected)
})
