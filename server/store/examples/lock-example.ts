import type { Example } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { findExample } from './find-example.ts'

/** The example with this id, or undefined, kept from all others until the transaction ends by whoever may change it. */
export async function lockExample(tx: Database, id: string): Promise<Example | undefined> {
  if (!isUuid(id)) return undefined
  await tx.selectFrom('example').where('id', '=', id).select('id').forUpdate().execute()
  return findExample(tx, { id })
}
