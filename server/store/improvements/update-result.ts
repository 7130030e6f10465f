import type { ResultContent } from '#domain/improvements/check-result.ts'
import type { Database } from '#server/context.ts'

/** Replaces what a person wrote about a result and counts up its version. */
export async function updateResult(db: Database, id: string, content: ResultContent): Promise<void> {
  await db
    .updateTable('improvement_result')
    .where('id', '=', id)
    .set((from) => ({
      step: content.step,
      date: content.date,
      description: content.description,
      evidence: content.evidence,
      change: content.change && JSON.stringify(content.change),
      version: from('version', '+', 1),
    }))
    .execute()
}
