import type { ClaimMap, IdentityProvider } from './identity-provider.ts'
import { organisationRoles, type Role } from './person.ts'
import type { Assurance } from './sign-in.ts'

/** What a provider says of somebody, by name. Nothing about its shape is taken for granted. */
export type Claims = Readonly<Record<string, unknown>>

/** A role that a provider gives, in the organisation it maps to or for the whole installation. */
export type GivenRole = Readonly<{ role: Role; organisationCode: string | null }>

/** What a provider's word about somebody comes to here. */
export type ReadClaims = Readonly<{
  name: string | null
  /** In small letters, where the domain is the provider's own and it does not say that the address is unproven. */
  email: string | null
  organisationCode: string | null
  /** Whether the provider can answer for whoever it is: by a domain it owns or by its claim of organisation. */
  isOwn: boolean
  /** Null where the provider has not said which roles there are, so that those it gave before stay as they are. */
  roles: readonly GivenRole[] | null
  assurance: Assurance
}>

/** What the claims of somebody mean by the mapping of the provider they come from. */
export function readClaims(claims: Claims, provider: IdentityProvider): ReadClaims {
  const email = readEmail(claims)
  const domain = email?.slice(email.lastIndexOf('@') + 1) ?? ''
  const ownsDomain = Object.hasOwn(provider.domains, domain)
  const byClaim = provider.organisation && meaningsOf(claims, provider.organisation)[0]
  const byDomain = ownsDomain ? provider.domains[domain]! : null
  const isOwn = provider.organisation === null ? ownsDomain : byClaim !== undefined
  const organisationCode = provider.organisation === null ? byDomain : (byClaim ?? null)
  return {
    name: readName(claims),
    email: ownsDomain ? email : null,
    organisationCode,
    isOwn,
    roles: provider.roles && readRoles(claims, provider.roles, { organisationCode, isOwn }),
    assurance: meaningsOf(claims, provider.levels)[0] ?? provider.levels.otherwise,
  }
}

/**
 * Roles of an organisation need one. The auditor alone also audits an installation, where the mapping says that whoever it
 * is belongs to none: that nothing is known of where they belong gives nobody more.
 */
function readRoles(
  claims: Claims,
  map: ClaimMap<Role>,
  { organisationCode, isOwn }: Pick<ReadClaims, 'organisationCode' | 'isOwn'>,
): readonly GivenRole[] | null {
  if (isElsewhere(claims, map.claim)) return null
  return [...new Set(meaningsOf(claims, map))].flatMap((role) => {
    if (!organisationRoles.some((one) => one === role)) return [{ role, organisationCode: null }]
    const hasPlace = organisationCode !== null || (role === 'auditor' && isOwn)
    return hasPlace ? [{ role, organisationCode }] : []
  })
}

/** With many groups, Entra ID says where they could be asked for instead of which they are. */
function isElsewhere({ ['_claim_names']: elsewhere }: Claims, claim: string): boolean {
  return typeof elsewhere === 'object' && elsewhere !== null && Object.hasOwn(elsewhere, claim)
}

function meaningsOf<Meaning>(claims: Claims, { claim, values }: ClaimMap<Meaning>): readonly Meaning[] {
  return [findClaim(claims, claim)].flat().flatMap((value) => {
    const key = String(value)
    return Object.hasOwn(values, key) ? [values[key]!] : []
  })
}

/** A claim by its name, or, where there is none, by a path of names with dots between. */
export function findClaim(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  return name.split('.').reduce<unknown>((at, part) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined
    return (at as Claims)[part]
  }, claims)
}

function readEmail({ email, email_verified: isProven }: Claims): string | null {
  if (typeof email !== 'string' || isProven === false || isProven === 'false') return null
  const written = email.trim().toLowerCase()
  return /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(written) ? written : null
}

const longestName = 120

function readName({ name, given_name: given, family_name: family }: Claims): string | null {
  const parts = typeof name === 'string' ? [name] : [given, family]
  const written = parts.filter((part) => typeof part === 'string').join(' ')
  return written.replaceAll(/\s+/g, ' ').trim().slice(0, longestName) || null
}
