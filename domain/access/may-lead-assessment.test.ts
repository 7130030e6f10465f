import { expect, test } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import { mayLeadAssessment } from './may-lead-assessment.ts'

test.each<[string, RoleHeld[] | null, boolean]>([
  ['nobody', null, false],
  ['somebody without a role', [], false],
  ['its strategist', [{ role: 'strategist', organisationCode: 'X001', roundSlug: null }], true],
  ['its manager', [{ role: 'manager', organisationCode: 'X001', roundSlug: null }], true],
  ['its politician', [{ role: 'politician', organisationCode: 'X001', roundSlug: null }], false],
  ['a strategist elsewhere', [{ role: 'strategist', organisationCode: 'X002', roundSlug: null }], false],
  ['the coordinator', [{ role: 'coordinator', organisationCode: null, roundSlug: 'exempelrundan' }], false],
  ['the operator', [{ role: 'operator', organisationCode: null, roundSlug: null }], true],
])('%s', (_, roles, expected) => {
  expect(mayLeadAssessment(roles && { id: 'a', name: 'A', example: true, roles }, 'X001')).toBe(expected)
})
