import type { Database } from '#server/context.ts'

/** An uploaded workbook that waits to be read in. */
export type StagedWorkbook = Readonly<{
  id: string
  roundSlug: string
  organisationCode: string
  personId: string
  fileName: string
  content: Buffer
  stagedAt: Date
  expiresAt: Date
}>

/** Keeps an uploaded workbook for a while, at most `room` of them in all: what is over age or number goes. */
export async function stageWorkbook(db: Database, staged: StagedWorkbook, room: number): Promise<void> {
  await db
    .insertInto('workbook_staging')
    .values({
      id: staged.id,
      round_slug: staged.roundSlug,
      organisation_code: staged.organisationCode,
      person_id: staged.personId,
      file_name: staged.fileName,
      content: staged.content,
      staged_at: staged.stagedAt,
      expires_at: staged.expiresAt,
    })
    .execute()
  const oldest = db
    .selectFrom('workbook_staging')
    .select('id')
    .orderBy('staged_at', 'desc')
    .orderBy('id')
    .offset(room)
  await db
    .deleteFrom('workbook_staging')
    .where((row) => row.or([row('expires_at', '<=', staged.stagedAt), row('id', 'in', oldest)]))
    .execute()
}
