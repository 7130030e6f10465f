import type { ColumnType, Generated } from 'kysely'
import type { Language } from '#domain/language/language.ts'
import type { SignInMethod } from '#domain/people/sign-in.ts'
import type { Json } from './json.ts'

/** How people get in. Nothing of it leaves the installation. */
export type AccountTables = {
  account: {
    person_id: string
    email: string | null
    language: Language
    created_at: Date
    signed_in_at: Date | null
    closed_at: Date | null
    closed_because: 'left' | 'erased' | 'stopped' | null
  }
  identity: { issuer: string; subject: string; person_id: string; created_at: Date; used_at: Date | null }
  passkey: {
    id: string
    person_id: string
    public_key: Buffer
    counter: ColumnType<string, number, number>
    transports: string[]
    name: string
    assurance: number
    created_at: Date
    used_at: Date | null
  }
  session: {
    id: string
    secret_sha256: string
    person_id: string
    method: SignInMethod
    assurance: number
    browser: string
    started_at: Date
    seen_at: Date
    looking_at: string | null
  }
  sign_in_step: {
    secret_sha256: string
    kind: 'provider' | 'passkey' | 'new-passkey' | 'email-link' | 'first-link'
    person_id: string | null
    state: Json<Record<string, unknown>>
    made_at: Date
    expires_at: Date
  }
  letter: {
    id: string
    organisation_code: string | null
    person_id: string | null
    to_address: string
    subject: string
    body: string | null
    written_at: Date
    sent_at: Date | null
    attempts: Generated<number>
    problem: string | null
    expires_at: Date
    next_at: Date
    tried_at: Date | null
    failed_at: Date | null
  }
}
