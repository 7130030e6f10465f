import type { Generated } from 'kysely'
import type { Language } from '#domain/language/language.ts'
import type { HangingItem } from '#domain/people/handover.ts'
import type { Role } from '#domain/people/person.ts'
import type { Json } from './json.ts'

/** Who acts, where, and on whose word. */
export type PeopleTables = {
  person: { id: string; name: string; example: boolean }
  role_held: {
    id: Generated<string>
    person_id: string
    role: Role
    organisation_code: string | null
    round_slug: string | null
    unit_id: Generated<string | null>
    group_id: Generated<string | null>
    given_at: Generated<Date>
    given_by: Generated<string | null>
    ends_on: Generated<string | null>
    provider: Generated<string | null>
  }
  invitation: {
    id: string
    secret_sha256: string
    name: string
    email: string
    language: Language
    role: Role
    organisation_code: string | null
    round_slug: string | null
    unit_id: string | null
    group_id: string | null
    invited_by: string | null
    invited_at: Date
    expires_at: Date
    accepted_at: Date | null
    accepted_by: string | null
    withdrawn_at: Date | null
    by_letter: Generated<boolean>
    takes_over_from: Generated<string | null>
    takes_over_on: Generated<string | null>
  }
  handover: {
    id: string
    organisation_code: string
    from_person: string
    to_person: string
    at: Date
    ends_on: string
    items: Json<HangingItem[]>
  }
  support_consent: {
    id: string
    organisation_code: string
    reason: string
    given_by: string
    given_at: Date
    until: Date
    ended_at: Date | null
  }
  retention: {
    organisation_code: string
    what: string
    months: number
    decided_by: string
    saved_at: Date
    person_id: string | null
  }
}
