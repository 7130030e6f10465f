import type { Assurance } from '#domain/people/sign-in.ts'
import type { Database } from '#server/context.ts'
import type { StoredPasskey } from './insert-passkey.ts'

/** A passkey, kept still until the transaction ends; undefined when there is none. */
export async function findPasskey(tx: Database, id: string): Promise<StoredPasskey | undefined> {
  const row = await tx.selectFrom('passkey').where('id', '=', id).selectAll().forUpdate().executeTakeFirst()
  return (
    row && {
      id: row.id,
      personId: row.person_id,
      publicKey: row.public_key,
      counter: Number(row.counter),
      transports: row.transports,
      name: row.name,
      assurance: row.assurance as Assurance,
    }
  )
}
