import type { Database } from '#server/context.ts'

/** How many orders are worked on or wait before one that was made at a moment. */
export async function countJobsBefore(db: Database, { orderedAt }: { orderedAt: Date }): Promise<number> {
  const { count } = await db
    .selectFrom('job')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('state', 'in', ['queued', 'running'])
    .where('ordered_at', '<', orderedAt)
    .executeTakeFirstOrThrow()
  return Number(count)
}
