import type { Retainable } from '#domain/privacy/retention.ts'
import type { Database } from '#server/context.ts'

type Which = Readonly<{ organisationCode: string; what: Retainable }>

/** Takes a decision back: from now on it is kept. Tells whether there was one. */
export async function removeRetention(tx: Database, { organisationCode, what }: Which): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('retention')
    .where('organisation_code', '=', organisationCode)
    .where('what', '=', what)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
