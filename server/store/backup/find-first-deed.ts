import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * When somebody first did something in the installation; null where it holds nothing, or nothing but what it is filled
 * with at its first start. Whatever changes something leaves a line in the audit trail, and only what the program does
 * of itself has nobody's name on it.
 */
export async function findFirstDeed(db: Database): Promise<Date | null> {
  const { rows: found } = await sql`select where to_regclass('public.audit_entry') is not null`.execute(db)
  if (found.length === 0) return null
  const { rows } = await sql<{ at: Date | null }>`
    select min(at) as at from public.audit_entry where person_id is not null`.execute(db)
  return rows[0]!.at
}
