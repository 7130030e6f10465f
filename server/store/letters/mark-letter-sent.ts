import type { Database } from '#server/context.ts'

/** Notes that a letter has gone out, whoever tries it meanwhile, and takes away what it said. */
export async function markLetterSent(
  db: Database,
  { id, at }: Readonly<{ id: string; at: Date }>,
): Promise<void> {
  await db
    .updateTable('letter')
    .set({ sent_at: at, body: null, problem: null })
    .where('id', '=', id)
    .where('body', 'is not', null)
    .execute()
}
