import { sql } from 'kysely'
import type { AuditOutcome } from '#domain/audit/audit-action.ts'
import type { AuditLine } from '#domain/audit/audit-line.ts'
import type { Database } from '#server/context.ts'

type Row = Omit<AuditLine, 'position' | 'outcome'> & { position: string; outcome: AuditOutcome }

type Wanted = Readonly<{
  /** Null: the installation's chain. */
  organisationCode: string | null
  after: number
  limit: number
}>

/** The lines of a chain that come after a position, in their order, as they are stored. */
export async function listAuditLines(
  db: Database,
  { organisationCode, after, limit }: Wanted,
): Promise<readonly AuditLine[]> {
  const { rows } = await sql<Row>`
    select organisation_code as organisation, position,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      person_id as person, action, subject, round_slug as round, outcome, detail::text as detail,
      previous_hash as previous, hash
    from audit_entry
    where coalesce(organisation_code, '') = ${organisationCode ?? ''} and position > ${after}
    order by position limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, position: Number(row.position) }))
}
