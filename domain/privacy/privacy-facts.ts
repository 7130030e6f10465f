import type { Role } from '../people/person.ts'
import type { Retention } from './retention.ts'

/** What a running installation is like, as far as personal data go. */
export type PrivacyFacts = Readonly<{
  version: string
  /** ISO date. */
  on: string
  trial: boolean
  /** Where the database runs: beside the program, or the host of an own PostgreSQL. */
  database: Readonly<{ kind: 'embedded' }> | Readonly<{ kind: 'own'; host: string }>
  /** Providers that people sign in with, by host; whether passkeys are used. */
  providers: readonly string[]
  passkeys: number
  /** Whether letters leave the installation, and by which host. */
  lettersBy: string | null
  /** Minutes that somebody stays signed in: without doing anything, and at most. */
  session: Readonly<{ idle: number; longest: number }>
  people: number
  accounts: Readonly<{ open: number; erased: number }>
  organisations: number
  roles: readonly Readonly<{ role: Role; people: number }>[]
  retention: readonly (Retention & Readonly<{ organisation: string }>)[]
}>
