import { expect, test } from 'vitest'
import { listRolesToGive } from './list-roles-to-give.ts'
import { organisationRoles, type Role } from './person.ts'

const holding = (role: Role, organisationCode: string | null, roundSlug: string | null = null) => ({
  roles: [{ role, organisationCode, roundSlug }],
})
const within = [...organisationRoles]
const beyond = ['administrator', 'auditor', 'mentor', 'coordinator', 'evaluator']

test.each([
  ['a strategist, in their own organisation', holding('strategist', 'X001'), 'X001', within],
  ['a strategist, in another', holding('strategist', 'X001'), 'X002', []],
  ['a strategist, beyond the organisation', holding('strategist', 'X001'), null, []],
  ['a strategist of nothing', holding('strategist', null), 'X001', []],
  ['a manager', holding('manager', 'X001'), 'X001', []],
  ['a politician', holding('politician', 'X001'), 'X001', []],
  ['an auditor of the installation', holding('auditor', null), null, []],
  ['a coordinator', holding('coordinator', null, 'r'), 'X001', []],
  ['a coordinator, beyond an organisation', holding('coordinator', null, 'r'), null, []],
  ['a mentor', holding('mentor', 'X001', 'r'), 'X001', []],
  ['an administrator, in an organisation', holding('administrator', null), 'X001', within],
  ['an administrator, beyond one', holding('administrator', null), null, beyond],
  ['what calls itself administrator of one organisation', holding('administrator', 'X001'), 'X001', []],
  ['whoever holds the command line', holding('operator', null), null, beyond],
  ['nobody in particular', { roles: [] }, 'X001', []],
])('%s gives', (_, giver, organisationCode, expected) => {
  expect(listRolesToGive(giver, organisationCode)).toEqual(expected)
})
