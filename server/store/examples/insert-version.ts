import type { ExampleVersion } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'

type Published = Readonly<{ version: ExampleVersion; slug: string; publicFrom: number }>

/** Publishes a version: it is kept as it is from now on, what was written is done, and the example stands at its address. */
export async function insertVersion(tx: Database, { version, slug, publicFrom }: Published): Promise<void> {
  const { exampleId, number, consent } = version
  await tx
    .insertInto('example_version')
    .values({
      example_id: exampleId,
      number,
      content: JSON.stringify(version.content),
      licence: version.licence,
      written_by: version.writtenBy,
      consent_by: consent.by,
      consent_role: consent.role,
      consent_at: new Date(consent.at),
      consent_words: consent.words,
      reviewed_by: version.reviewedBy,
      reviewed_role: version.reviewedRole,
      published_at: new Date(version.publishedAt),
    })
    .execute()
  await tx.deleteFrom('example_draft').where('example_id', '=', exampleId).execute()
  await tx
    .updateTable('example')
    .where('id', '=', exampleId)
    .set({ slug, versions: number, public_from: publicFrom })
    .execute()
}
