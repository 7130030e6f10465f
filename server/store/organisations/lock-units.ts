import type { Unit } from '#domain/organisations/organisation.ts'
import type { Database } from '#server/context.ts'
import { listUnits } from './list-units.ts'

/**
 * The units of an organisation, kept from all who would change them until the transaction ends. What holds between
 * them, such as that none stands under itself, can then be checked before one of them is saved.
 */
export async function lockUnits(tx: Database, organisationCode: string): Promise<readonly Unit[]> {
  await tx
    .selectFrom('organisation')
    .where('code', '=', organisationCode)
    .select('code')
    .forNoKeyUpdate()
    .execute()
  return listUnits(tx, organisationCode)
}
