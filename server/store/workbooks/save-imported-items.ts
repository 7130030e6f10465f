import type { Answer } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'
import { fromAnswer } from '../assessments/from-answer.ts'

type ImportedItems = Readonly<{
  occasionId: string
  items: readonly Readonly<{ item: number; answer: Answer; comment: string; evidence: string }>[]
  at: Date
  personId: string | null
}>

/** Writes what a workbook says of statements at an occasion, locked before, over what stood there. */
export async function saveImportedItems(db: Database, imported: ImportedItems): Promise<void> {
  if (imported.items.length === 0) return
  await db
    .insertInto('consensus')
    .values(
      imported.items.map(({ item, answer, comment, evidence }) => ({
        occasion_id: imported.occasionId,
        item,
        ...fromAnswer(answer),
        written: answer.kind === 'unrated' ? answer.written : null,
        reason: comment,
        evidence,
        saved_at: imported.at,
        person_id: imported.personId,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['occasion_id', 'item']).doUpdateSet((row) => ({
        answer: row.ref('excluded.answer'),
        value: row.ref('excluded.value'),
        written: row.ref('excluded.written'),
        reason: row.ref('excluded.reason'),
        evidence: row.ref('excluded.evidence'),
        version: row('consensus.version', '+', 1),
        saved_at: row.ref('excluded.saved_at'),
        person_id: row.ref('excluded.person_id'),
      })),
    )
    .execute()
}
