import type { Database } from '#server/context.ts'

/** The size of the coat of arms of an organisation and what tells it from another; undefined where there is none. */
export type ArmsVersion = Readonly<{ width: number; height: number; sha256: string }>

export async function findArmsVersion(
  db: Database,
  { organisationCode }: { organisationCode: string },
): Promise<ArmsVersion | undefined> {
  return db
    .selectFrom('organisation_arms')
    .select(['width', 'height', 'sha256'])
    .where('organisation_code', '=', organisationCode)
    .executeTakeFirst()
}
