import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Whether people are still rating on their own where any of these sheets lies, or at any of these occasions. */
export async function isRatedNow(
  db: Database,
  { sheets, occasions }: Readonly<{ sheets: readonly string[]; occasions: readonly string[] }>,
): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select exists (
      select from occasion where state = 'rating' and (
        id = any(${sql.val([...occasions])}::uuid[])
        or id in (select occasion_id from assessment where id = any(${sql.val([...sheets])}::uuid[]))
      )
    ) as open`.execute(db)
  return rows[0]!.open
}
