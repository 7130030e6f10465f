import type { Retention } from '#domain/privacy/retention.ts'
import type { Database } from '#server/context.ts'

/** A decision, and whose it is. */
export type StoredRetention = Retention & Readonly<{ organisationCode: string; savedAt: Date }>

/** The decisions of one organisation, or of all, by organisation and then by what they are about. */
export async function listRetention(
  db: Database,
  organisationCode: string | null,
): Promise<readonly StoredRetention[]> {
  const rows = await db
    .selectFrom('retention')
    .selectAll()
    .$if(organisationCode !== null, (query) => query.where('organisation_code', '=', organisationCode!))
    .orderBy('organisation_code')
    .orderBy('what')
    .execute()
  return rows.map((row) => ({
    organisationCode: row.organisation_code,
    what: row.what as Retention['what'],
    months: row.months,
    decidedBy: row.decided_by,
    savedAt: row.saved_at,
  }))
}
