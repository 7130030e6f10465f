import type { Database } from '#server/context.ts'

/** Notes that the database has been filled from this version of a part of the content. */
export async function saveApplied(
  db: Database,
  { part, sha256, at }: Readonly<{ part: string; sha256: string; at: Date }>,
): Promise<void> {
  await db
    .insertInto('content_applied')
    .values({ part, sha256, applied_at: at })
    .onConflict((conflict) => conflict.column('part').doUpdateSet({ sha256, applied_at: at }))
    .execute()
}
