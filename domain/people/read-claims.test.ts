import { describe, expect, test } from 'vitest'
import type { IdentityProvider } from './identity-provider.ts'
import { readClaims } from './read-claims.ts'

const provider: IdentityProvider = {
  id: 'kommun',
  name: { sv: 'Kommunen', en: 'The municipality' },
  issuer: 'https://id.kommun.example',
  clientId: 'jamsides',
  secretVariable: null,
  scopes: ['openid'],
  tenant: null,
  domains: { 'kommun.example': '0180', 'forbund.example': null },
  organisation: null,
  newPeople: true,
  roles: { claim: 'groups', values: { 'g-1': 'strategist', 'g-2': 'reader', 'g-3': 'coordinator' } },
  levels: { claim: 'acr', values: { 'http://id.sambi.se/loa/loa3': 3 }, otherwise: 1 },
  ask: [],
}
const byClaim: IdentityProvider = {
  ...provider,
  domains: {},
  organisation: { claim: 'org', values: { '212000-0142': '0180' } },
}

test('the organisation comes from a domain that the provider owns, and from no other', () => {
  const own = readClaims({ email: 'Anna.Ek@Kommun.Example' }, provider)
  expect(own).toMatchObject({ email: 'anna.ek@kommun.example', organisationCode: '0180', isOwn: true })
  const foreign = { email: null, organisationCode: null, isOwn: false }
  for (const email of ['anna@annan.example', 'anna@sub.kommun.example', 'a@kommun.example@annan.example'])
    expect(readClaims({ email }, provider)).toMatchObject(foreign)
  for (const email of [undefined, 7, '', '@kommun.example', ['anna@kommun.example'], 'anna'])
    expect(readClaims({ email }, provider)).toMatchObject(foreign)
  for (const email_verified of [false, 'false'])
    expect(readClaims({ email: 'anna@kommun.example', email_verified }, provider)).toMatchObject(foreign)
})

test('a domain may be owned without belonging to an organisation', () => {
  const read = readClaims({ email: 'bo@forbund.example', groups: ['g-1', 'g-3'] }, provider)
  expect(read).toMatchObject({ isOwn: true, organisationCode: null })
  expect(read.roles).toEqual([{ role: 'coordinator', organisationCode: null }])
})

test('a claim of organisation decides alone where it is asked for', () => {
  expect(readClaims({ org: '212000-0142' }, byClaim)).toMatchObject({ organisationCode: '0180', isOwn: true })
  for (const org of ['212000-9999', undefined, 'toString', '__proto__', { code: '212000-0142' }])
    expect(readClaims({ org, email: 'a@kommun.example' }, byClaim)).toMatchObject({
      organisationCode: null,
      isOwn: false,
    })
  const both = { ...byClaim, domains: provider.domains }
  expect(readClaims({ email: 'anna@kommun.example' }, both)).toMatchObject({
    email: 'anna@kommun.example',
    organisationCode: null,
    isOwn: false,
  })
})

describe('roles', () => {
  const email = 'anna@kommun.example'
  const rolesOf = (claims: object, by = provider) => readClaims({ email, ...claims }, by).roles

  test('come from the claim, each once, in the organisation of whoever it is', () => {
    expect(rolesOf({ groups: ['g-2', 'g-1', 'g-2', 'unknown', 4] })).toEqual([
      { role: 'reader', organisationCode: '0180' },
      { role: 'strategist', organisationCode: '0180' },
    ])
    expect(rolesOf({ groups: 'g-2' })).toEqual([{ role: 'reader', organisationCode: '0180' }])
    expect(rolesOf({})).toEqual([])
  })

  test('of an organisation are nobody’s who belongs to none', () => {
    expect(readClaims({ groups: ['g-1'] }, provider).roles).toEqual([])
  })

  test('of an auditor hold in the installation only where the domain is said to be of no organisation', () => {
    const auditing = {
      ...provider,
      roles: { claim: 'groups', values: { 'g-1': 'auditor' as const } },
    }
    const groups = ['g-1']
    const auditor = (organisationCode: string | null) => [{ role: 'auditor', organisationCode }]
    expect(readClaims({ email: 'bo@kommun.example', groups }, auditing).roles).toEqual(auditor('0180'))
    expect(readClaims({ email: 'bo@forbund.example', groups }, auditing).roles).toEqual(auditor(null))
    // Losing one's address, or having it in a domain of nobody's, makes nobody the auditor of all.
    for (const claims of [{}, { email: 'bo@annan.example' }, { email: 'bo@constructor' }])
      expect(readClaims({ ...claims, groups }, auditing).roles).toEqual([])
    expect(readClaims({ email: 'bo@kommun.example', email_verified: false, groups }, auditing).roles).toEqual(
      [],
    )
    expect(readClaims({ groups }, { ...byClaim, roles: auditing.roles }).roles).toEqual([])
  })

  test('stay as they are where the provider gives none or says they are to be asked for elsewhere', () => {
    expect(rolesOf({ groups: ['g-1'] }, { ...provider, roles: null })).toBeNull()
    expect(rolesOf({ _claim_names: { groups: 'src1' } })).toBeNull()
  })

  test('may lie within another claim', () => {
    const keycloak = { ...provider, roles: { claim: 'realm_access.roles', values: { s: 'reader' as const } } }
    expect(rolesOf({ realm_access: { roles: ['s'] } }, keycloak)).toHaveLength(1)
    expect(rolesOf({ 'realm_access.roles': ['s'] }, keycloak)).toHaveLength(1)
    expect(rolesOf({ realm_access: null }, keycloak)).toEqual([])
  })
})

test.each([
  ['http://id.sambi.se/loa/loa3', 3],
  ['http://id.sambi.se/loa/loa4', 1],
  [undefined, 1],
  [3, 1],
  ['constructor', 1],
])('an acr of %j is level %i', (acr, level) => {
  expect(readClaims({ acr }, provider).assurance).toBe(level)
})

test.each([
  [{ name: '  Anna \n Ek ' }, 'Anna Ek'],
  [{ given_name: 'Anna', family_name: 'Ek' }, 'Anna Ek'],
  [{ name: '' }, null],
  [{ name: { first: 'Anna' } }, null],
  [{ name: 'A'.repeat(300) }, 'A'.repeat(120)],
])('%j is called %j', (claims, name) => {
  expect(readClaims(claims, provider).name).toBe(name)
})
