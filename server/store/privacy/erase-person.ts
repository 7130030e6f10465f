import type { Database } from '#server/context.ts'

type Erased = Readonly<{ id: string; at: Date; mark: string }>

/**
 * Takes away all that is kept of somebody as a person: the name everywhere, the address, every way in, roles, sessions,
 * what was sent to them and what they were invited with. What they did stays, done by a mark.
 */
export async function erasePerson(tx: Database, { id, at, mark }: Erased): Promise<void> {
  const account = await tx
    .selectFrom('account')
    .select('email')
    .where('person_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const email = account?.email ?? null
  for (const table of ['identity', 'passkey', 'session', 'sign_in_step', 'role_held', 'job'] as const)
    await tx.deleteFrom(table).where('person_id', '=', id).execute()
  await tx
    .deleteFrom('letter')
    .where((row) => row.or([row('person_id', '=', id), row('to_address', '=', email)]))
    .execute()
  await tx.deleteFrom('invitation').where('email', '=', email).where('accepted_at', 'is', null).execute()
  await tx
    .updateTable('invitation')
    .set({ name: mark, email: '' })
    .where((row) => row.or([row('accepted_by', '=', id), row('email', '=', email)]))
    .execute()
  await tx
    .updateTable('account')
    .set({ email: null, signed_in_at: null, closed_at: at, closed_because: 'erased' })
    .where('person_id', '=', id)
    .execute()
  await tx.updateTable('person').set({ name: mark }).where('id', '=', id).execute()
}
