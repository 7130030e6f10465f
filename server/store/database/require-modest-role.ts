import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Sees to it that a connection is behind the walls: PostgreSQL lets superusers, and whoever may bypass row-level security,
 * see everything, and owners could take the walls down.
 *
 * @throws Error with what to do, in both languages, where it is not.
 */
export async function requireModestRole(db: Database, setting: string): Promise<void> {
  const { rows } = await sql<{ role: string; modest: boolean }>`
    select rolname as role, not (rolsuper or rolbypassrls or exists (
      select from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'usage')
    )) as modest
    from pg_roles where rolname = current_user`.execute(db)
  const [found] = rows
  if (found?.modest === true) return
  throw new Error(
    `Rollen ${found?.role} (${setting}) kan kringgå murarna mellan organisationerna: den är superanvändare, har BYPASSRLS ` +
      'eller äger tabellerna. Ange en vanlig roll.\n' +
      `The role ${found?.role} (${setting}) can get past the walls between the organisations: it is a superuser, has BYPASSRLS ` +
      'or owns the tables. Give an ordinary role.',
  )
}
