import { expect, test } from 'vitest'
import { lookAs } from './look-as.ts'

const companion = (roundSlug: string, organisationCode: string) => ({
  roundSlug,
  organisationCode,
  name: organisationCode,
  inGroup: true,
})

test('whoever looks is a reader there and nothing else, and sees nothing of rounds that others coordinate', () => {
  const sam = {
    id: 'sam',
    name: 'Sam',
    example: true,
    roles: [{ role: 'coordinator', organisationCode: null, roundSlug: 'a' } as const],
    reach: { coordinator: ['X001', 'X002', 'a/X001', 'a/X002'], group: [], round: [] },
  }
  const companions = [
    companion('a', 'X001'),
    companion('a', 'X002'),
    companion('b', 'X001'),
    companion('b', 'X009'),
  ]
  const { id, roles, reach } = lookAs(sam, { organisationCode: 'X001', companions })
  expect({ id, roles }).toEqual({
    id: 'sam',
    roles: [{ role: 'reader', organisationCode: 'X001', roundSlug: null }],
  })
  expect(reach).toEqual({
    coordinator: [],
    group: ['X001', 'X002', 'a/X001', 'a/X002'],
    round: ['X001', 'X002', 'a/X001', 'a/X002'],
  })
})
