import type { HangingItem } from '#domain/people/handover.ts'
import type { Database } from '#server/context.ts'

type NewHandover = Readonly<{
  id: string
  organisationCode: string
  fromId: string
  toId: string
  at: Date
  endsOn: string
  items: readonly HangingItem[]
}>

/** Keeps what was handed over. */
export async function insertHandover(tx: Database, handover: NewHandover): Promise<void> {
  await tx
    .insertInto('handover')
    .values({
      id: handover.id,
      organisation_code: handover.organisationCode,
      from_person: handover.fromId,
      to_person: handover.toId,
      at: handover.at,
      ends_on: handover.endsOn,
      items: JSON.stringify(handover.items),
    })
    .execute()
}
