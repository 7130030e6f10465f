import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Takes away every table, function and type of the installation. The schema and the rights in it stay, and so do the
 * queue and extensions with what is theirs.
 */
export async function clearSchema(tx: Database): Promise<void> {
  await sql`
    do $$
    declare thing record;
    begin
      for thing in select oid::regclass as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      loop execute format('drop table if exists %s cascade', thing.name); end loop;
      for thing in select oid::regclass as name, relkind from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'S')
      loop execute format('drop %s if exists %s cascade',
        case thing.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'sequence' end, thing.name);
      end loop;
      for thing in select oid::regprocedure as name from pg_proc where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend where objid = pg_proc.oid and classid = 'pg_proc'::regclass and deptype = 'e')
      loop execute format('drop routine if exists %s cascade', thing.name); end loop;
      for thing in select oid::regtype as name from pg_type
        where typnamespace = 'public'::regnamespace and typtype in ('d', 'e')
      loop execute format('drop type if exists %s cascade', thing.name); end loop;
    end $$`.execute(tx)
}
