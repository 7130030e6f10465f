import type { Wave } from '#domain/follow-up/follow-up.ts'
import type { Database } from '#server/context.ts'

type Asking = Readonly<{ improvementId: string; wave: Wave; at: Date }>

/** Notes that it is asked about an improvement; false where that has been noted already, or it is answered. */
export async function markAsked(tx: Database, { improvementId, wave, at }: Asking): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('follow_up')
    .values({
      improvement_id: improvementId,
      wave,
      asked_at: at,
      reminded_at: null,
      fate: null,
      answered_on: null,
      person_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Notes that somebody is reminded of a question; false where that has been noted already, or it is answered. */
export async function markReminded(tx: Database, { improvementId, wave, at }: Asking): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('follow_up')
    .set({ reminded_at: at })
    .where('improvement_id', '=', improvementId)
    .where('wave', '=', wave)
    .where('reminded_at', 'is', null)
    .where('fate', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
