import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A letter that somebody is about to send; `attempts` counts that too. */
export type ClaimedLetter = Readonly<{
  id: string
  organisationCode: string | null
  to: string
  subject: string
  body: string
  attempts: number
  expiresAt: Date
}>

/**
 * Takes the letter that is due and of use for the shortest time, so that nobody else takes it until then; undefined when
 * none is due. Several may ask at once.
 */
export async function claimLetter(
  db: Database,
  { at, until }: Readonly<{ at: Date; until: Date }>,
): Promise<ClaimedLetter | undefined> {
  const row = await db
    .updateTable('letter')
    .set({ attempts: sql`attempts + 1`, tried_at: at, next_at: until })
    .where('id', '=', (one) =>
      one
        .selectFrom('letter')
        .select('id')
        .where('body', 'is not', null)
        .where('next_at', '<=', at)
        .where('expires_at', '>', at)
        .orderBy('expires_at')
        .orderBy('written_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'organisation_code', 'to_address', 'subject', 'body', 'attempts', 'expires_at'])
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      organisationCode: row.organisation_code,
      to: row.to_address,
      subject: row.subject,
      body: row.body!,
      attempts: row.attempts,
      expiresAt: row.expires_at,
    }
  )
}
