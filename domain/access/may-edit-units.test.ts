import { expect, test } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import { mayEditUnits } from './may-edit-units.ts'

const held = (
  role: RoleHeld['role'],
  organisationCode: string | null,
  roundSlug: string | null = null,
): RoleHeld => ({
  role,
  organisationCode,
  roundSlug,
})

test.each<[string, RoleHeld[] | null, boolean]>([
  ['nobody', null, false],
  ['somebody without a role', [], false],
  ['its strategist', [held('strategist', 'X001')], true],
  ['its manager', [held('manager', 'X001')], true],
  ['a strategist elsewhere', [held('strategist', 'X002')], false],
  ['a mentor from elsewhere', [held('mentor', 'X003', 'exempelrundan')], false],
  ['a coordinator', [held('coordinator', null, 'exempelrundan')], true],
  ['the operator', [held('operator', null)], true],
])('%s changes the units of X001: %j', (_, roles, may) => {
  expect(mayEditUnits(roles && { id: 'p', name: 'P', example: true, roles }, 'X001')).toBe(may)
})
