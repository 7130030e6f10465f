import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** What tells one state of all public examples from the next. */
export type PublicState = Readonly<{ count: number; hash: string; changedAt: string | null }>

/** How many examples of real organisations are public, a hash of which, and when one was last published or withdrawn. */
export async function findPublicState(db: Database): Promise<PublicState> {
  const { rows } = await sql<{ count: number; hash: string; changed_at: Date | null }>`
    select count(*) filter (where public_from is not null)::integer as count,
      md5(coalesce(string_agg(example.id::text || ':' || versions, ' ' order by example.id)
        filter (where public_from is not null), '')) as hash,
      greatest(max(withdrawn_at), max(published_at)) as changed_at
    from example
    join organisation on organisation.code = example.organisation_code and not organisation.fictional
    left join example_version on example_version.example_id = example.id and example_version.number = example.versions
    where slug is not null`.execute(db)
  const { count, hash, changed_at: changedAt } = rows[0]!
  return { count, hash, changedAt: changedAt?.toISOString() ?? null }
}
