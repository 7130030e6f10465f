import { expect, test } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import { mayFollowAssessment } from './may-follow-assessment.ts'

const place = { roundSlug: 'exempelrundan', organisationCode: 'X001' }

test.each<[string, RoleHeld[] | null, boolean]>([
  ['nobody', null, false],
  ['its politician', [{ role: 'politician', organisationCode: 'X001', roundSlug: null }], true],
  ['a politician elsewhere', [{ role: 'politician', organisationCode: 'X002', roundSlug: null }], false],
  ['a mentor of the round', [{ role: 'mentor', organisationCode: 'X003', roundSlug: 'exempelrundan' }], true],
  ['a mentor of another round', [{ role: 'mentor', organisationCode: 'X003', roundSlug: 'x' }], false],
  ['its coordinator', [{ role: 'coordinator', organisationCode: null, roundSlug: 'exempelrundan' }], true],
])('%s', (_, roles, expected) => {
  expect(mayFollowAssessment(roles && { id: 'a', name: 'A', example: true, roles }, place)).toBe(expected)
})
