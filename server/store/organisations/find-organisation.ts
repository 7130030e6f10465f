import type { Organisation } from '#domain/organisations/organisation.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Database } from '#server/context.ts'
import { toOrganisation } from './to-organisation.ts'

/** The organisation with this code, in any way the code is commonly written (see `readCode`), or undefined. */
export async function findOrganisation(db: Database, code: string): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisation')
    .selectAll()
    .where('code', '=', readCode(code))
    .executeTakeFirst()
  return row && toOrganisation(row)
}
