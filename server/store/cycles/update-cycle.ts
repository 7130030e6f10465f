import type { CycleContent } from '#domain/cycles/cycle.ts'
import type { Database } from '#server/context.ts'
import { toColumns } from './to-cycle.ts'

/** Replaces what people wrote about a cycle and counts up its version. */
export async function updateCycle(db: Database, id: string, content: CycleContent): Promise<void> {
  await db
    .updateTable('cycle')
    .where('id', '=', id)
    .set((from) => ({ ...toColumns(content), version: from('version', '+', 1) }))
    .execute()
}
