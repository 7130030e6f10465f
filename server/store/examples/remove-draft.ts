import type { Database } from '#server/context.ts'

/** Takes away what is being written; with it an example that has never been published, which then is nothing. */
export async function removeDraft(tx: Database, exampleId: string): Promise<void> {
  await tx.deleteFrom('example_draft').where('example_id', '=', exampleId).execute()
  await tx.deleteFrom('example').where('id', '=', exampleId).where('versions', '=', 0).execute()
}
