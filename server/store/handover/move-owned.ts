import type { Database } from '#server/context.ts'

type Move = Readonly<{
  organisationCode: string
  from: Readonly<{ id: string; name: string }>
  to: Readonly<{ id: string; name: string }>
}>

/** Gives what names somebody as its owner in an organisation the name of another: improvements and open invitations. */
export async function moveOwned(tx: Database, { organisationCode, from, to }: Move): Promise<void> {
  await tx
    .updateTable('improvement')
    .set((row) => ({ owner_name: to.name, owner_id: to.id, version: row('version', '+', 1) }))
    .where('organisation_code', '=', organisationCode)
    .where((row) =>
      row.or([
        row('owner_id', '=', from.id),
        row.and([row('owner_id', 'is', null), row('owner_name', '=', from.name)]),
      ]),
    )
    .execute()
  await tx
    .updateTable('invitation')
    .set({ invited_by: to.id })
    .where('organisation_code', '=', organisationCode)
    .where('invited_by', '=', from.id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
