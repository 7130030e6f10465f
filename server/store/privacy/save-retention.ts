import type { Retention } from '#domain/privacy/retention.ts'
import type { Database } from '#server/context.ts'

type Saved = Retention & Readonly<{ organisationCode: string; at: Date; personId: string }>

/** Puts a decision in the place of the one before it. */
export async function saveRetention(tx: Database, saved: Saved): Promise<void> {
  const { organisationCode: organisation_code, what, months, decidedBy, at, personId } = saved
  const said = { months, decided_by: decidedBy, saved_at: at, person_id: personId }
  await tx
    .insertInto('retention')
    .values({ organisation_code, what, ...said })
    .onConflict((conflict) => conflict.columns(['organisation_code', 'what']).doUpdateSet(said))
    .execute()
}
