import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Gives the two roles of the running program what the policies of each table let them do, and nothing else: a table without
 * a policy for a role is closed to it. Called by the owner after migrating; what is right already is left as it is.
 */
export async function renewGrants(owner: Database): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(20260103)`.execute(tx)
    await sql.raw(grants).execute(tx)
  })
}

const grants = `
do $$
declare
  command text;
begin
  for command in
    with roles as (
      select oid, rolname from pg_roles where rolname in ('jamsides_app', 'jamsides_program')
    ), wanted as (
      select class.oid as table_oid, roles.oid as role_oid, rolname, privilege, exists (
        select from pg_policy
        where polrelid = class.oid and roles.oid = any(polroles) and letter <> '' and polcmd in ('*', letter)
      ) as may
      from pg_class as class, roles,
        (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd'),
          ('truncate', ''), ('references', ''), ('trigger', ''), ('maintain', '')) as kinds (privilege, letter)
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
    )
    select case when may then format('grant %s on %s to %I', privilege, table_oid::regclass, rolname)
      else format('revoke %s on %s from public, %I', privilege, table_oid::regclass, rolname) end
    from wanted where may <> has_table_privilege(role_oid, table_oid, privilege)
    union all
    select format('grant usage on schema %I to %I', nspname, rolname) from roles, pg_namespace as schema
    where nspname in ('public', 'pgboss') and not has_schema_privilege(roles.oid, schema.oid, 'usage')
    union all
    select format('revoke create on schema public from public, %I', rolname) from roles
    where has_schema_privilege(oid, 'public', 'create')
    union all
    -- The queue: the program works it off, and whoever orders puts something in.
    select format('grant select, insert, update, delete on %s to jamsides_program', oid::regclass) from pg_class
    where relnamespace = to_regnamespace('pgboss') and relkind in ('r', 'p')
      and not has_table_privilege('jamsides_program', oid, 'delete')
    union all
    select 'grant select on pgboss.queue to jamsides_app'
    where not has_table_privilege('jamsides_app', 'pgboss.queue', 'select')
    union all
    -- pg-boss puts an order straight into the part of the table where it belongs.
    select format('grant insert, select (id, start_after) on %s to jamsides_app', oid::regclass) from pg_class
    where oid in (to_regclass('pgboss.job'), to_regclass('pgboss.job_common'))
      and not has_table_privilege('jamsides_app', oid, 'insert')
  loop
    execute command;
  end loop;
end $$
`
