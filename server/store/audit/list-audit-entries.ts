import { type SqlBool, sql } from 'kysely'
import type { AuditOutcome } from '#domain/audit/audit-action.ts'
import type { Database } from '#server/context.ts'

/** A line of the audit trail as people read it. */
export type ReadEntry = Readonly<{
  position: number
  at: Date
  personId: string | null
  action: string
  subject: string
  outcome: AuditOutcome
  detail: Readonly<Record<string, unknown>>
}>

/** What is asked for; null: all. Days are Swedish, both included. */
export type AuditFilter = Readonly<{
  personId: string | null
  action: string | null
  from: string | null
  to: string | null
}>

type Wanted = Readonly<{
  organisationCode: string | null
  filter: AuditFilter
  /** Only lines before this position; null: from the last. */
  before: number | null
  limit: number
}>

/** The lines of a chain that fit a filter, the latest first. */
export async function listAuditEntries(
  db: Database,
  { organisationCode, filter, before, limit }: Wanted,
): Promise<readonly ReadEntry[]> {
  const { personId, action, from, to } = filter
  const day = (date: string) => sql`(${date}::date::timestamp at time zone 'Europe/Stockholm')`
  const nextDay = (date: string) => sql`((${date}::date + 1)::timestamp at time zone 'Europe/Stockholm')`
  const rows = await db
    .selectFrom('audit_entry')
    .select(['position', 'at', 'person_id', 'action', 'subject', 'outcome', 'detail'])
    .where(sql<string>`coalesce(organisation_code, '')`, '=', organisationCode ?? '')
    .$if(personId !== null, (query) => query.where('person_id', '=', personId))
    .$if(action !== null, (query) => query.where('action', '=', action!))
    .$if(from !== null, (query) => query.where(sql<SqlBool>`at >= ${day(from!)}`))
    .$if(to !== null, (query) => query.where(sql<SqlBool>`at < ${nextDay(to!)}`))
    .$if(before !== null, (query) => query.where('position', '<', String(before)))
    .orderBy('position', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ position, at, person_id, action: done, subject, outcome, detail }) => ({
    position: Number(position),
    at,
    personId: person_id,
    action: done,
    subject,
    outcome,
    detail,
  }))
}
