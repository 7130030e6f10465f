import type { HeldPasskey } from '#domain/people/passkey.ts'
import type { Database } from '#server/context.ts'

/** The passkeys of a person and by what ways they are reached, the oldest first. */
export async function listPasskeysOf(
  db: Database,
  personId: string,
): Promise<readonly (HeldPasskey & Readonly<{ transports: readonly string[] }>)[]> {
  const rows = await db
    .selectFrom('passkey')
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .select(['id', 'name', 'transports', 'created_at', 'used_at'])
    .execute()
  return rows.map(({ id, name, transports, created_at, used_at }) => ({
    id,
    name,
    transports,
    createdAt: created_at,
    usedAt: used_at,
  }))
}
