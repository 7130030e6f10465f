import type { Database } from '#server/context.ts'

type NewComment = Readonly<{
  id: string
  reportId: string
  section: string
  body: string
  at: Date
  personId: string
}>

/** Adds a comment to a section of a report. */
export async function insertComment(tx: Database, comment: NewComment): Promise<void> {
  const { id, reportId, section, body, at, personId } = comment
  await tx
    .insertInto('report_comment')
    .values({ id, report_id: reportId, section, body, at, person_id: personId })
    .execute()
}
