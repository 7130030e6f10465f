import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** What a person is called, by id; null where their account has been erased. Ids that nobody has are left out. */
export async function listNames(
  program: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ id: string; name: string; erased: boolean }>`
    select person.id, person.name, coalesce(account.closed_because = 'erased', false) as erased
    from person left join account on account.person_id = person.id
    where person.id = any(${ids}::text[])`.execute(program)
  return new Map(rows.map(({ id, name, erased }) => [id, erased ? null : name]))
}
