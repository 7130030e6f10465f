import type { Example } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'

type New = Pick<Example, 'id' | 'organisationCode' | 'roundSlug' | 'improvementId'>

/** Stores an example that nothing has been published of; its improvement must have none. */
export async function insertExample(db: Database, example: New, createdAt: Date): Promise<void> {
  await db
    .insertInto('example')
    .values({
      id: example.id,
      organisation_code: example.organisationCode,
      round_slug: example.roundSlug,
      improvement_id: example.improvementId,
      created_at: createdAt,
    })
    .execute()
}
