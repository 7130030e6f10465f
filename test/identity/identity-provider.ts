import type { IdentityProvider } from '#domain/people/identity-provider.ts'

/** A provider as it could stand in the file of an installation. */
export function identityProvider(given: Partial<IdentityProvider> & { issuer: string }): IdentityProvider {
  return {
    id: 'kommun',
    name: { sv: 'Kommunen', en: 'The municipality' },
    clientId: 'jamsides',
    secretVariable: null,
    scopes: ['openid', 'profile', 'email'],
    tenant: null,
    domains: { 'kommun.example': 'X001' },
    organisation: null,
    newPeople: true,
    roles: null,
    levels: { claim: 'acr', values: { loa2: 2, loa3: 3 }, otherwise: 1 },
    ask: [],
    ...given,
  }
}
