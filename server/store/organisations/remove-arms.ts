import type { Database } from '#server/context.ts'

/** Removes the coat of arms of an organisation; gives its checksum, or undefined where there was none. */
export async function removeArms(
  db: Database,
  { organisationCode }: { organisationCode: string },
): Promise<string | undefined> {
  const row = await db
    .deleteFrom('organisation_arms')
    .where('organisation_code', '=', organisationCode)
    .returning('sha256')
    .executeTakeFirst()
  return row?.sha256
}
