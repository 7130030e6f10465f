import type { Session } from '#domain/people/sign-in.ts'
import type { Database } from '#server/context.ts'

/** Adds a session, known by the SHA-256 of its secret. */
export async function insertSession(db: Database, session: Session, secretSha256: string): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      secret_sha256: secretSha256,
      person_id: session.personId,
      method: session.method,
      assurance: session.assurance,
      browser: session.browser,
      started_at: session.startedAt,
      seen_at: session.seenAt,
      looking_at: null,
    })
    .execute()
}
