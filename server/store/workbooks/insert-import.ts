import type { Database } from '#server/context.ts'

type NewImport = Readonly<{
  id: string
  roundSlug: string
  organisationCode: string
  fileName: string
  sha256: string
  /** What was said about the workbook when it was read in. */
  problems: readonly unknown[]
  at: Date
  personId: string | null
}>

/** Records that a workbook was read in. */
export async function insertImport(db: Database, one: NewImport): Promise<void> {
  await db
    .insertInto('workbook_import')
    .values({
      id: one.id,
      round_slug: one.roundSlug,
      organisation_code: one.organisationCode,
      file_name: one.fileName,
      sha256: one.sha256,
      problems: JSON.stringify(one.problems),
      imported_at: one.at,
      person_id: one.personId,
    })
    .execute()
}
