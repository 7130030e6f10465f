import { sql } from 'kysely'
import type { ArchiveRow, ArchiveSubject } from '#domain/archive/archive.ts'
import type { Database } from '#server/context.ts'

/**
 * Adds the audit trail of an archive to the chains here, as lines that tell of what was done elsewhere. An organisation's
 * archive is all its own; the lines of a round belong to the organisations whose things they are about.
 */
export async function insertAuditRows(
  tx: Database,
  subject: ArchiveSubject,
  rows: readonly ArchiveRow[],
): Promise<void> {
  const owner = subject.kind === 'organisation' ? subject.code : null
  await sql`
    insert into audit_entry (at, person_id, organisation_code, round_slug, action, subject, detail, outcome)
    select at, person_id, coalesce(${owner}::text, place.organisation), place.round, action, subject, detail, 'imported'
    from jsonb_populate_recordset(null::audit_entry, ${JSON.stringify(rows)}::jsonb) with ordinality as line
    cross join lateral audit_place(subject, detail) as place
    order by coalesce(${owner}::text, place.organisation) nulls first, ordinality
  `.execute(tx)
}
