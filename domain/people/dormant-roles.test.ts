import { expect, test } from 'vitest'
import { dormantRoles } from './dormant-roles.ts'

const floors = { coordinator: 3, administrator: 3, strategist: 2 } as const

test.each([
  ['provider', 1, ['coordinator', 'administrator', 'strategist']],
  ['provider', 2, ['coordinator', 'administrator']],
  ['provider', 3, []],
  ['passkey', 2, ['coordinator', 'administrator']],
  ['first-link', 1, ['coordinator', 'administrator', 'strategist']],
  ['example', 1, []],
] as const)('by %s at level %i, %j are dormant', (method, assurance, roles) => {
  expect(dormantRoles(floors, { method, assurance })).toEqual(roles)
})
