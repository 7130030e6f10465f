import type { Generated } from 'kysely'
import type { ExampleContent, WrittenExample } from '#domain/examples/example.ts'
import type { Role } from '#domain/people/person.ts'
import type { Json } from './json.ts'

/** What organisations tell everybody of their work, and what they have taken after in each other's. */
export type ExampleTables = {
  example: {
    id: string
    organisation_code: string
    round_slug: string | null
    improvement_id: string
    slug: string | null
    versions: Generated<number>
    public_from: number | null
    withdrawn_at: Date | null
    withdrawn_because: string | null
    created_at: Date
  }
  example_draft: {
    example_id: string
    organisation_code: string
    round_slug: string | null
    state: WrittenExample['state']
    content: Json<ExampleContent>
    version: Generated<number>
    written_by: string
    saved_at: Date
    consent_by: string | null
    consent_role: Role | null
    consent_at: Date | null
    consent_words: string | null
    comment: Generated<string>
  }
  example_version: {
    example_id: string
    number: number
    content: Json<ExampleContent>
    licence: string
    written_by: string
    consent_by: string
    consent_role: Role
    consent_at: Date
    consent_words: string
    reviewed_by: string
    reviewed_role: Role
    published_at: Date
  }
  adoption: {
    id: string
    organisation_code: string
    example_key: string
    source_codes: string[]
    title: string
    slug: string
    adapted: string
    adopted_on: string
    improvement_id: string | null
    person_id: string | null
    created_at: Date
  }
}
