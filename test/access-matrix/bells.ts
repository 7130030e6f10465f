import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A row that was added, changed or removed; of a change what it became. */
export type Ring = Readonly<{
  table: string
  deed: 'INSERT' | 'UPDATE' | 'DELETE'
  row: Record<string, unknown>
}>

/**
 * Hangs a bell on every table, the queue of jobs included, that rings for each row that is touched, whoever touches it;
 * and keeps a copy of all that stands there, to put back what a request has changed.
 */
export async function hangBells(owner: Database) {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on relnamespace = pg_namespace.oid
    where (nspname = 'public' or nspname = 'pgboss' and relname = 'job') and relkind in ('r', 'p')`.execute(
    owner,
  )
  const tables = rows.map(({ name }) => name)
  await runAll(owner, [
    'create schema bells',
    'grant usage on schema bells to public',
    'create table bells.rung (at bigserial, name text, deed text, line jsonb)',
    `create function bells.ring() returns trigger language plpgsql security definer as $$
      begin
        insert into bells.rung (name, deed, line)
          values (tg_argv[0], tg_op, to_jsonb(case when tg_op = 'DELETE' then old else new end));
        return null;
      end $$`,
    ...tables.flatMap((name) => [
      `create trigger zz_bell after insert or update or delete on ${name} for each row execute function bells.ring('${name}')`,
      `create table ${copyOf(name)} as table ${name}`,
    ]),
    // What is put back is put back as it was, whatever may be changed by people.
    'set session_replication_role = replica',
  ])
  return {
    listen: () => listen(owner),
    putBack: (rung: readonly Ring[]) => putBack(owner, rung),
    /** Changes what stands there, without a bell, and gives how to undo that. */
    prepare: (statements: readonly string[]) => prepare(owner, statements),
    keep: (names: readonly string[]) => keep(owner, names),
  }
}

const copyOf = (name: string) => `bells."${name.replace('public.', '')}"`

/** What has rung since the last time. */
async function listen(owner: Database): Promise<readonly Ring[]> {
  const { rows } = await sql<Ring>`
    with heard as (delete from bells.rung returning *)
    select replace(name, 'public.', '') as table, deed, line as row from heard order by at`.execute(owner)
  return rows
}

/** Undoes what has rung: what was only added goes, and any other table becomes what it was when the bells were hung. */
async function putBack(owner: Database, rung: readonly Ring[]): Promise<void> {
  for (const [table, rings] of Map.groupBy(rung, (ring) => ring.table)) {
    const ids = rings.flatMap(({ deed, row }) =>
      deed === 'INSERT' && row['id'] !== undefined ? [row['id']] : [],
    )
    if (ids.length === rings.length)
      await sql`delete from ${sql.table(table)} where id::text = any(${ids.map(String)})`.execute(owner)
    else await restore(owner, table)
  }
}

/** Makes tables what they were when the bells were hung; what the database computes of a row, it computes anew. */
async function restore(owner: Database, ...tables: readonly string[]): Promise<void> {
  for (const name of tables) {
    const { rows } = await sql<{ columns: string }>`
      select string_agg(format('%I', attname), ', ' order by attnum) as columns from pg_attribute
      where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(
      owner,
    )
    const { columns } = rows[0]!
    await runAll(owner, [
      `delete from ${name}`,
      `insert into ${name} (${columns}) overriding system value select ${columns} from ${copyOf(name)}`,
    ])
  }
}

async function prepare(owner: Database, statements: readonly string[]): Promise<() => Promise<void>> {
  await runAll(owner, statements)
  const tables = statements.map((statement) => /^(?:update|delete from) (\w+)/.exec(statement)![1]!)
  return () => restore(owner, ...new Set(tables))
}

/** Lets tables be from now on as they are now. */
async function keep(owner: Database, names: readonly string[]): Promise<void> {
  await runAll(
    owner,
    names.flatMap((name) => [
      `delete from ${copyOf(name)}`,
      `insert into ${copyOf(name)} select * from ${name}`,
    ]),
  )
}

async function runAll(owner: Database, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(owner)
}
