import type { Database } from '#server/context.ts'

/** Opens what the made-up organisations keep for some to everybody, where a test is about all of it. */
export async function shareExample(db: Database): Promise<void> {
  for (const table of ['occasion', 'improvement'] as const)
    await db.updateTable(table).set({ circle: 'public' }).execute()
}
