import type { Example, ExampleContent } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'

type Begun = Readonly<{ content: ExampleContent; personId: string; at: Date }>

/** Stores the first draft of a version. */
export async function insertDraft(
  tx: Database,
  { id, organisationCode, roundSlug }: Pick<Example, 'id' | 'organisationCode' | 'roundSlug'>,
  { content, personId, at }: Begun,
): Promise<void> {
  await tx
    .insertInto('example_draft')
    .values({
      example_id: id,
      organisation_code: organisationCode,
      round_slug: roundSlug,
      state: 'draft',
      content: JSON.stringify(content),
      written_by: personId,
      saved_at: at,
    })
    .execute()
}
