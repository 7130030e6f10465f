import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

export type RefusedEntry = Readonly<{
  at: Date
  personId: string
  organisationCode: string | null
  roundSlug: string | null
  /** What was asked for, as the policy table names it. */
  action: string
  /** How it was asked for. */
  subject: string
}>

/** So many refusals of one person are written in a minute; the rest say nothing new. */
const mostInAMinute = 60

/**
 * Adds a line about something that was asked for and refused, unless the same was refused the same person within the last
 * minute. It goes to the chain of the organisation, if there is one of that code.
 */
export async function writeRefusal(tx: Database, refused: RefusedEntry): Promise<void> {
  const { at, personId, organisationCode, roundSlug, action, subject } = refused
  // Requests at the same time would otherwise not see each other.
  await sql`select pg_advisory_xact_lock(20260116, hashtext(${personId}))`.execute(tx)
  await sql`
    insert into audit_entry (at, person_id, organisation_code, round_slug, action, subject, outcome, detail)
    select ${at}::timestamptz, ${personId}, (select code from organisation where code = ${organisationCode}),
      (select slug from round where slug = ${roundSlug}), ${action}, ${subject}, 'refused', '{}'
    from (
      select count(*) as recent, count(*) filter (where action = ${action} and subject = ${subject}) as same
      from audit_entry
      where outcome = 'refused' and person_id = ${personId} and at > ${at}::timestamptz - interval '1 minute'
    ) as refused
    where same = 0 and recent < ${mostInAMinute}
  `.execute(tx)
}
