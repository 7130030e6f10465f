import { expect, test } from 'vitest'
import type { RoleHeld } from '../people/person.ts'
import { mayLead } from './may-lead.ts'

const place = { roundSlug: 'exempelrundan', organisationCode: 'X001' }

test.each<[string, RoleHeld | null, boolean]>([
  ['its strategist', { role: 'strategist', organisationCode: 'X001', roundSlug: null }, true],
  ['the strategist of another', { role: 'strategist', organisationCode: 'X002', roundSlug: null }, false],
  ['its manager', { role: 'manager', organisationCode: 'X001', roundSlug: null }, false],
  ['the coordinator', { role: 'coordinator', organisationCode: null, roundSlug: 'exempelrundan' }, true],
  [
    'the coordinator of another round',
    { role: 'coordinator', organisationCode: null, roundSlug: 'x' },
    false,
  ],
  ['somebody without a role', null, false],
])('%s', (_, held, expected) => {
  const person = { id: 'a', name: 'A', example: true, roles: held === null ? [] : [held] }
  expect(mayLead(person, place)).toBe(expected)
})
