import type { Consent } from '#domain/support/consent.ts'
import type { Database } from '#server/context.ts'

type New = Omit<Consent, 'givenBy' | 'endedAt'> & Readonly<{ personId: string }>

/** Adds a consent. */
export async function insertConsent(db: Database, consent: New): Promise<void> {
  await db
    .insertInto('support_consent')
    .values({
      id: consent.id,
      organisation_code: consent.organisationCode,
      reason: consent.reason,
      given_by: consent.personId,
      given_at: consent.givenAt,
      until: consent.until,
      ended_at: null,
    })
    .execute()
}
