import type { Selectable } from 'kysely'
import type { Consent, Example, ExampleVersion, WrittenExample } from '#domain/examples/example.ts'
import type { Tables } from '../tables.ts'

/** Makes a row into the example it stands for. */
export function toExample(row: Selectable<Tables['example']>): Example {
  const { withdrawn_at: at, withdrawn_because: because } = row
  return {
    id: row.id,
    organisationCode: row.organisation_code,
    roundSlug: row.round_slug,
    improvementId: row.improvement_id,
    slug: row.slug,
    versions: row.versions,
    publicFrom: row.public_from,
    withdrawn: at === null || because === null ? null : { at: at.toISOString(), because },
  }
}

/** Makes a row into what is being written. */
export function toWritten(row: Selectable<Tables['example_draft']>): WrittenExample {
  return {
    state: row.state,
    content: row.content,
    version: row.version,
    writtenBy: row.written_by,
    savedAt: row.saved_at.toISOString(),
    consent: consentOf(row),
    comment: row.comment,
  }
}

/** Makes a row into a version that has been published. */
export function toVersion(row: Selectable<Tables['example_version']>): ExampleVersion {
  return {
    exampleId: row.example_id,
    number: row.number,
    content: row.content,
    licence: row.licence,
    writtenBy: row.written_by,
    consent: consentOf(row)!,
    reviewedBy: row.reviewed_by,
    reviewedRole: row.reviewed_role,
    publishedAt: row.published_at.toISOString(),
  }
}

type ConsentColumns = Pick<
  Selectable<Tables['example_draft']>,
  'consent_by' | 'consent_role' | 'consent_at' | 'consent_words'
>

function consentOf({ consent_by, consent_role, consent_at, consent_words }: ConsentColumns): Consent | null {
  return consent_by === null || consent_role === null || consent_at === null || consent_words === null
    ? null
    : { by: consent_by, role: consent_role, at: consent_at.toISOString(), words: consent_words }
}
