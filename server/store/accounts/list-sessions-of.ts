import type { Assurance, Session } from '#domain/people/sign-in.ts'
import type { Database } from '#server/context.ts'

/** The sessions of a person, over or not, the one used last first. */
export async function listSessionsOf(db: Database, personId: string): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session')
    .where('person_id', '=', personId)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .select(['id', 'person_id', 'method', 'assurance', 'browser', 'started_at', 'seen_at'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    method: row.method,
    assurance: row.assurance as Assurance,
    browser: row.browser,
    startedAt: row.started_at,
    seenAt: row.seen_at,
  }))
}
