import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A table with walls that whoever is connected does not see all of; null where there is none. */
export async function findHiddenTable(db: Database): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and row_security_active(pg_class.oid)
      and not exists (
        select from pg_policy where polrelid = pg_class.oid and polcmd in ('*', 'r') and polpermissive
          and pg_get_expr(polqual, polrelid) = 'true'
          and exists (select from unnest(polroles) as role where role = 0 or pg_has_role(current_user, role, 'usage'))
      )
    order by 1 limit 1`.execute(db)
  return rows[0]?.name ?? null
}
