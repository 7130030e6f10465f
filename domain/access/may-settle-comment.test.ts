import { expect, test } from 'vitest'
import type { RoleHeld } from '#domain/people/person.ts'
import { maySettleComment } from './may-settle-comment.ts'

const about = {
  subject: { kind: 'organisation', roundSlug: 'r', organisationCode: 'X001' },
  members: ['X001'],
} as const
const comment = { by: { id: 'mona', name: 'Mona' } }
const mentor: RoleHeld = { role: 'mentor', organisationCode: 'X003', roundSlug: 'r' }
const strategist: RoleHeld = { role: 'strategist', organisationCode: 'X001', roundSlug: null }

test.each<[string, string, RoleHeld, boolean]>([
  ['its strategist', 'saga', strategist, true],
  ['whoever made it', 'mona', mentor, true],
  ['another mentor', 'mats', mentor, false],
])('%s', (_, id, role, may) => {
  expect(maySettleComment({ id, name: id, example: true, roles: [role] }, about, comment)).toBe(may)
  expect(maySettleComment(null, about, comment)).toBe(false)
})
