import type { Database } from '#server/context.ts'

type Ending = Readonly<{ organisationCode: string; at: Date }>

/** Ends the consents of an organisation that hold, and gives their ids. */
export async function endConsents(
  db: Database,
  { organisationCode, at }: Ending,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable('support_consent')
    .where('organisation_code', '=', organisationCode)
    .where('ended_at', 'is', null)
    .where('until', '>', at)
    .set({ ended_at: at })
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
