import type { Database } from '#server/context.ts'

/** Notes that somebody has signed in by a passkey, and how far its counter has come. */
export async function markPasskeyUsed(
  tx: Database,
  { id, counter, at }: Readonly<{ id: string; counter: number; at: Date }>,
): Promise<void> {
  await tx.updateTable('passkey').set({ counter, used_at: at }).where('id', '=', id).execute()
}
