import type { RoundStatus } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/** Takes a round to another status, if it still has the one expected; says whether it had. */
export async function setRoundStatus(
  db: Database,
  { slug, from, to }: Readonly<{ slug: string; from: RoundStatus; to: RoundStatus }>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('round')
    .set({ status: to })
    .where('slug', '=', slug)
    .where('status', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
