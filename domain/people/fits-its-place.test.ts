import { expect, test } from 'vitest'
import { fitsItsPlace } from './fits-its-place.ts'
import { organisationRoles, type Role } from './person.ts'

const nowhere = { organisationCode: null, unitId: null, roundSlug: null, groupId: null }
const places = {
  installation: nowhere,
  organisation: { ...nowhere, organisationCode: 'X001' },
  unit: { ...nowhere, organisationCode: 'X001', unitId: 'u' },
  'unit of nothing': { ...nowhere, unitId: 'u' },
  round: { ...nowhere, roundSlug: 'r' },
  group: { ...nowhere, roundSlug: 'r', groupId: 'g' },
  'group of no round': { ...nowhere, groupId: 'g' },
  'organisation in a round': { ...nowhere, organisationCode: 'X001', roundSlug: 'r' },
} as const

test.each<[Role, readonly (keyof typeof places)[]]>([
  ...organisationRoles
    .filter((role) => role !== 'auditor')
    .map((role): [Role, readonly (keyof typeof places)[]] => [role, ['organisation', 'unit']]),
  ['auditor', ['installation', 'organisation', 'unit']],
  ['mentor', ['group']],
  ['coordinator', ['installation', 'round']],
  ['evaluator', ['installation', 'round']],
  ['administrator', ['installation']],
  ['operator', []],
])('%s is held in %j and nowhere else', (role, expected) => {
  const fits = Object.entries(places).filter(([, place]) => fitsItsPlace(role, place))
  expect(fits.map(([name]) => name)).toEqual(expected)
})
