import type { Database } from '#server/context.ts'

/**
 * Writes why the result moved, unless somebody else changed the occasion since `version`.
 *
 * @returns the new version, or undefined where somebody else was first; nothing is changed then.
 */
export async function setShiftNote(
  db: Database,
  { occasionId, note, version }: Readonly<{ occasionId: string; note: string; version: number }>,
): Promise<number | undefined> {
  const row = await db
    .updateTable('occasion')
    .where('id', '=', occasionId)
    .where('version', '=', version)
    .set((current) => ({ shift_note: note, version: current('version', '+', 1) }))
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
