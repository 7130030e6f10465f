import type { Consent } from '#domain/support/consent.ts'
import type { Database } from '#server/context.ts'

type Wanted = Readonly<{ organisationCode: string; holdingAt?: Date }>

/** The consents of an organisation, the latest first; those that hold at a moment where one is given. */
export async function listConsents(
  db: Database,
  { organisationCode, holdingAt }: Wanted,
): Promise<readonly Consent[]> {
  let query = db
    .selectFrom('support_consent')
    .innerJoin('person', 'person.id', 'support_consent.given_by')
    .where('organisation_code', '=', organisationCode)
    .selectAll('support_consent')
    .select('person.name')
    .orderBy('given_at', 'desc')
  if (holdingAt) query = query.where('until', '>', holdingAt).where('ended_at', 'is', null)
  return (await query.execute()).map((row) => ({
    id: row.id,
    organisationCode: row.organisation_code,
    reason: row.reason,
    givenBy: row.name,
    givenAt: row.given_at,
    until: row.until,
    endedAt: row.ended_at,
  }))
}
