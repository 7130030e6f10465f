import type { Database } from '#server/context.ts'

/** Which version of each part of the content the database was last filled from. */
export async function listApplied(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('content_applied').select(['part', 'sha256']).execute()
  return new Map(rows.map(({ part, sha256 }) => [part, sha256]))
}
