import type { Assurance } from '#domain/people/sign-in.ts'
import type { Database } from '#server/context.ts'

/** A passkey as it is kept: the open part of the key, and how far its counter has come. */
export type StoredPasskey = Readonly<{
  id: string
  personId: string
  publicKey: Uint8Array
  counter: number
  transports: readonly string[]
  name: string
  assurance: Assurance
}>

/** Keeps a new passkey; false where it is somebody’s already. */
export async function insertPasskey(tx: Database, passkey: StoredPasskey, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('passkey')
    .values({
      id: passkey.id,
      person_id: passkey.personId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      assurance: passkey.assurance,
      created_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
