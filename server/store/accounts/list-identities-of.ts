import type { Database } from '#server/context.ts'

/** A provider that knows a person, since when, and when it last let them in. */
export type HeldIdentity = Readonly<{ issuer: string; subject: string; createdAt: Date; usedAt: Date | null }>

/** The providers that know a person, the oldest first. */
export async function listIdentitiesOf(db: Database, personId: string): Promise<readonly HeldIdentity[]> {
  const rows = await db
    .selectFrom('identity')
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('issuer')
    .select(['issuer', 'subject', 'created_at', 'used_at'])
    .execute()
  return rows.map(({ issuer, subject, created_at, used_at }) => ({
    issuer,
    subject,
    createdAt: created_at,
    usedAt: used_at,
  }))
}
