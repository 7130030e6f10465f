import type { Localized } from '#domain/language/language.ts'
import type { Role } from './person.ts'
import type { Assurance } from './sign-in.ts'

/** The lowest level of assurance at which a role counts; a role that is not named counts at every level. */
export type Floors = Readonly<Partial<Record<Role, Assurance>>>

/** What the values of a claim stand for here. A claim within a claim is written with dots: `realm_access.roles`. */
export type ClaimMap<Meaning> = Readonly<{ claim: string; values: Readonly<Record<string, Meaning>> }>

/** Somebody else who knows who people are, by OpenID Connect, and what its word counts for here. */
export type IdentityProvider = Readonly<{
  id: string
  name: Localized
  /** As it calls itself; compared to the letter. */
  issuer: string
  clientId: string
  /** The variable of the environment that holds our secret at the provider; null where we have none. */
  secretVariable: string | null
  scopes: readonly string[]
  /** With Entra ID: the one tenant whose people are let in. */
  tenant: string | null
  /** E-mail domains that the provider owns, and the organisation each belongs to; null where it belongs to none. */
  domains: Readonly<Record<string, string | null>>
  /** The organisation by a claim instead of by the domain. */
  organisation: ClaimMap<string> | null
  /** Whether people nobody has invited get an account at their first sign-in. */
  newPeople: boolean
  roles: ClaimMap<Role> | null
  levels: ClaimMap<Assurance> & Readonly<{ otherwise: Assurance }>
  /** The `acr` values that are asked for. */
  ask: readonly string[]
}>

/** How people sign in to an installation. */
export type SignInSettings = Readonly<{ floors: Floors; providers: readonly IdentityProvider[] }>
