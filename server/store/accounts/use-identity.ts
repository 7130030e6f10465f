import type { Database } from '#server/context.ts'

/** Who somebody is to a provider. */
export type IdentityKey = Readonly<{ issuer: string; subject: string }>

/** The person that a provider knows by this subject, and that this was used now; undefined when it is nobody’s. */
export async function useIdentity(
  tx: Database,
  { issuer, subject }: IdentityKey,
  at: Date,
): Promise<string | undefined> {
  const row = await tx
    .updateTable('identity')
    .set({ used_at: at })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning('person_id')
    .executeTakeFirst()
  return row?.person_id
}
