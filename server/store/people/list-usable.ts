import type { Database } from '#server/context.ts'

/** Which of these people can sign in: they have an open account or, in trial mode, are an example person. */
export async function listUsable(
  db: Database,
  { personIds, trial }: Readonly<{ personIds: readonly string[]; trial: boolean }>,
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('person')
    .leftJoin('account', 'account.person_id', 'person.id')
    .where('person.id', '=', (row) => row.fn.any(row.val(personIds)))
    .where((row) =>
      row.or([
        row.and([row('account.created_at', 'is not', null), row('account.closed_at', 'is', null)]),
        row.and([row('person.example', '=', true), row.val(trial)]),
      ]),
    )
    .select('person.id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
