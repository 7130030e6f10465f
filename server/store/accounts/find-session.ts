import type { Assurance, Session } from '#domain/people/sign-in.ts'
import type { Database } from '#server/context.ts'

/** A session and what decides whether it still counts. */
export type StoredSession = Readonly<{ session: Session; hasOpenAccount: boolean; isExample: boolean }>

/** The session whose secret has this SHA-256, over or not; undefined when there is none. */
export async function findSession(db: Database, secretSha256: string): Promise<StoredSession | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .leftJoin('account', 'account.person_id', 'session.person_id')
    .where('secret_sha256', '=', secretSha256)
    .select([
      'session.id',
      'session.person_id',
      'method',
      'assurance',
      'browser',
      'started_at',
      'seen_at',
      'looking_at',
    ])
    .select(['person.example', 'account.created_at', 'account.closed_at'])
    .executeTakeFirst()
  if (!row) return undefined
  const session = {
    id: row.id,
    personId: row.person_id,
    method: row.method,
    assurance: row.assurance as Assurance,
    browser: row.browser,
    startedAt: row.started_at,
    seenAt: row.seen_at,
    ...(row.looking_at !== null && { lookingAt: row.looking_at }),
  }
  const hasOpenAccount = row.created_at !== null && row.closed_at === null
  return { session, hasOpenAccount, isExample: row.example }
}
