import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'

/** Stores a result of an improvement. */
export async function insertResult(db: Database, result: ImprovementResult, createdAt: Date): Promise<void> {
  await db
    .insertInto('improvement_result')
    .values({
      id: result.id,
      improvement_id: result.improvementId,
      step: result.step,
      date: result.date,
      description: result.description,
      evidence: result.evidence,
      change: result.change && JSON.stringify(result.change),
      created_at: createdAt,
    })
    .execute()
}
