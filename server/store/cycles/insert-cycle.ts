import type { Cycle, CycleContent } from '#domain/cycles/cycle.ts'
import type { Database } from '#server/context.ts'
import { toColumns } from './to-cycle.ts'

type New = CycleContent & Pick<Cycle, 'id' | 'improvementId' | 'number' | 'follows'>

/** Stores a new cycle, as its first version. */
export async function insertCycle(db: Database, cycle: New, createdAt: Date): Promise<void> {
  await db
    .insertInto('cycle')
    .values({
      id: cycle.id,
      improvement_id: cycle.improvementId,
      number: cycle.number,
      follows: cycle.follows,
      ...toColumns(cycle),
      created_at: createdAt,
    })
    .execute()
}
