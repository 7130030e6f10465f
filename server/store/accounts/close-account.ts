import type { Database } from '#server/context.ts'

/** Closes an open account; false where there is none. */
export async function closeAccount(
  tx: Database,
  { personId, at, because }: Readonly<{ personId: string; at: Date; because: 'left' | 'erased' | 'stopped' }>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ closed_at: at, closed_because: because })
    .where('person_id', '=', personId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
