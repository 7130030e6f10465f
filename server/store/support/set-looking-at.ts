import type { Database } from '#server/context.ts'

type Change = Readonly<{ sessionId: string; organisationCode: string | null }>

/** Lets whoever acts in a session look at an organisation, or no longer where that is null. */
export async function setLookingAt(
  program: Database,
  { sessionId, organisationCode }: Change,
): Promise<void> {
  await program
    .updateTable('session')
    .where('id', '=', sessionId)
    .set({ looking_at: organisationCode })
    .execute()
}

/** Lets nobody look at an organisation any longer. */
export async function stopAllLooking(program: Database, organisationCode: string): Promise<void> {
  await program
    .updateTable('session')
    .where('looking_at', '=', organisationCode)
    .set({ looking_at: null })
    .execute()
}
