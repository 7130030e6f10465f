import type { Database } from '#server/context.ts'

/**
 * Which organisations of a round have somebody who runs the work: a strategist of the whole, without an end, who can sign
 * in. Accounts are known to the program's database only.
 */
export async function listLed(
  db: Database,
  { roundSlug, trial }: Readonly<{ roundSlug: string; trial: boolean }>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('role_held', 'role_held.organisation_code', 'participation.organisation_code')
    .innerJoin('person', 'person.id', 'role_held.person_id')
    .leftJoin('account', 'account.person_id', 'person.id')
    .where('participation.round_slug', '=', roundSlug)
    .where('role', '=', 'strategist')
    .where('unit_id', 'is', null)
    .where('ends_on', 'is', null)
    .where((row) =>
      row.or([
        row.and([row('account.created_at', 'is not', null), row('account.closed_at', 'is', null)]),
        row.and([row('person.example', '=', true), row.val(trial)]),
      ]),
    )
    .select('participation.organisation_code')
    .distinct()
    .execute()
  return new Set(rows.map(({ organisation_code }) => organisation_code))
}
