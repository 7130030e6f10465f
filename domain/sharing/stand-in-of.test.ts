import { expect, test } from 'vitest'
import type { Companion } from './companion.ts'
import { offerCircles } from './offer-circles.ts'
import { standInOf } from './stand-in-of.ts'

const companion = (organisationCode: string, inGroup: boolean): Companion => ({
  roundSlug: 'r',
  organisationCode,
  name: organisationCode,
  inGroup,
})
const companions = [companion('X001', true), companion('X002', true), companion('X003', false)]
const standIn = (circle: Parameters<typeof standInOf>[0]) =>
  standInOf(circle, { organisationCode: 'X001', companions })

test('outside rounds something is for the organisation alone or for everybody', () => {
  expect(offerCircles([])).toEqual(['organisation', 'public'])
  expect(offerCircles(companions)).toHaveLength(5)
})

test('whoever stands in for the group or the round holds no role, and reaches what a member there does', () => {
  expect(standIn('group')).toMatchObject({
    roles: [],
    reach: { coordinator: [], group: ['X001', 'X002', 'r/X001', 'r/X002'] },
  })
  expect(standIn('round')).toMatchObject({
    roles: [],
    reach: { coordinator: [], group: [], round: expect.arrayContaining(['X003', 'r/X003']) },
  })
})

test('whoever stands in for the coordinator does not reach what others share with the coordinator alone', () => {
  expect(standIn('coordinator')).toMatchObject({
    roles: [{ role: 'coordinator', organisationCode: null, roundSlug: 'r' }],
    reach: { coordinator: ['X001', 'r/X001'] },
  })
})

test('whoever stands in for everybody is nobody', () => {
  expect(standIn('public')).toBeNull()
})
