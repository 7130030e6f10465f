import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { listAdoptions } from './list-adoptions.ts'

/** The adoption with this id, or undefined, kept from all others until the transaction ends by whoever may change it. */
export async function lockAdoption(tx: Database, id: string): Promise<Adoption | undefined> {
  if (!isUuid(id)) return undefined
  await tx.selectFrom('adoption').where('id', '=', id).select('id').forUpdate().execute()
  return (await listAdoptions(tx, { id }))[0]
}
