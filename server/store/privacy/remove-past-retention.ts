import { type RawBuilder, sql } from 'kysely'
import type { Retainable } from '#domain/privacy/retention.ts'
import type { Database } from '#server/context.ts'

type Past = Readonly<{ organisationCode: string; what: Retainable; months: number; at: Date }>

type Before = RawBuilder<unknown>

/** What is over by then. Letters on their way, invitations that still hold and consents that still run are not. */
const removals: Readonly<Record<Retainable, (code: string, before: Before) => RawBuilder<unknown>>> = {
  letters: (code, before) =>
    sql`delete from letter where organisation_code = ${code} and coalesce(sent_at, failed_at) < ${before}`,
  invitations: (code, before) => sql`
    delete from invitation where organisation_code = ${code}
      and coalesce(accepted_at, withdrawn_at, expires_at) < ${before}`,
  'support-consents': (code, before) => sql`
    delete from support_consent where organisation_code = ${code} and coalesce(ended_at, until) < ${before}`,
}

/** Removes what has been over for so many months, and gives how many rows there were. */
export async function removePastRetention(
  tx: Database,
  { organisationCode, what, months, at }: Past,
): Promise<number> {
  const before = sql`${at}::timestamptz - make_interval(months => ${months})`
  const { numAffectedRows } = await removals[what](organisationCode, before).execute(tx)
  return Number(numAffectedRows ?? 0n)
}
