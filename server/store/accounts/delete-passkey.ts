import type { Database } from '#server/context.ts'

/** Takes a passkey away from a person; false where it was not theirs. */
export async function deletePasskey(
  tx: Database,
  { id, personId }: Readonly<{ id: string; personId: string }>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
