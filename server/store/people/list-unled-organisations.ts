import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * The codes of organisations that somebody works in here, or that take part in an open round, and that have nobody who runs
 * the work: no strategist of the whole, without an end, who can sign in. Accounts are known to the program's database only.
 */
export async function listUnledOrganisations(
  db: Database,
  { trial }: Readonly<{ trial: boolean }>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from organisation
    where (
      exists (select from role_held where organisation_code = code)
      or exists (
        select from participation join round on round.slug = round_slug
        where organisation_code = code and round.status = 'open' and round.origin <> 'published'
      )
    ) and not exists (
      select from role_held
      join person on person.id = role_held.person_id
      left join account on account.person_id = person.id
      where organisation_code = code and role = 'strategist' and unit_id is null and ends_on is null
        and (account.created_at is not null and account.closed_at is null or person.example and ${trial})
    )
    order by name`.execute(db)
  return rows.map(({ code }) => code)
}
