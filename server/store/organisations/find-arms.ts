import type { Database } from '#server/context.ts'
import type { Arms } from '#server/reports/document/document.ts'

/** The coat of arms or logotype of an organisation, where it has given one. */
export async function findArms(
  db: Database,
  { organisationCode }: { organisationCode: string },
): Promise<Arms | undefined> {
  const row = await db
    .selectFrom('organisation_arms')
    .select(['png', 'width', 'height'])
    .where('organisation_code', '=', organisationCode)
    .executeTakeFirst()
  return row && { png: row.png.toString('base64'), width: row.width, height: row.height }
}
