import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { openToAll, programTables, publicTables, tenantTables } from './kinds-of-tables.ts'

const { asOwner } = useTestContext()

type Table = Readonly<{ name: string; walled: boolean; policies: readonly string[] }>

async function listTables(): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select relname::text as name, relrowsecurity and relforcerowsecurity as walled,
      array(select rolname::text || ' ' || polcmd::text from pg_policy, pg_roles
        where polrelid = pg_class.oid and pg_roles.oid = any(polroles) order by 1) as policies
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
    order by relname collate "C"`.execute(asOwner())
  return rows
}

test('every table is known to be public, somebody’s, or the program’s', async () => {
  const known = [...publicTables, ...programTables, ...Object.keys(tenantTables)]
  expect((await listTables()).map(({ name }) => name)).toEqual(known.sort())
})

test('every table is walled in, for its owner too, and the program passes', async () => {
  const tables = await listTables()
  expect(tables.filter(({ walled }) => !walled)).toEqual([])
  const closed = tables.filter(({ policies }) => !policies.some((one) => /^jamsides_program [*r]$/.test(one)))
  expect(closed).toEqual([])
})

test('every tenant table tells what people may read, and the program’s tables do not', async () => {
  const read = (await listTables())
    .filter(({ policies }) => policies.some((one) => /^jamsides_app [*r]$/.test(one)))
    .map(({ name }) => name)
  expect(read).toEqual([...publicTables, ...Object.keys(tenantTables)].sort())
})

test('no policy is for everybody who can connect', async () => {
  const { rows } = await sql`select polrelid::regclass::text from pg_policy where 0 = any(polroles)`.execute(
    asOwner(),
  )
  expect(rows).toEqual([])
})

test('what people may read without condition is public, or a fact about an organisation', async () => {
  const { rows } = await sql<{ name: string }>`
    select polrelid::regclass::text as name from pg_policy
    where 'jamsides_app'::regrole = any(polroles) and pg_get_expr(polqual, polrelid) = 'true' order by 1`.execute(
    asOwner(),
  )
  expect(rows.map(({ name }) => name)).toEqual([...publicTables, ...openToAll].sort())
})

test('the two roles of the program own nothing and have no way past the walls', async () => {
  const { rows } = await sql`
    select rolname as role, rolsuper as super, rolbypassrls as bypass, rolcreaterole as roles, rolcreatedb as databases,
      rolreplication as replication,
      (select count(*)::int from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owned,
      (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships
    from pg_roles where rolname in ('jamsides_app', 'jamsides_program') order by rolname`.execute(asOwner())
  const modest = {
    super: false,
    bypass: false,
    roles: false,
    databases: false,
    replication: false,
    owned: 0,
    memberships: 0,
  }
  expect(rows).toEqual([
    { role: 'jamsides_app', ...modest },
    { role: 'jamsides_program', ...modest },
  ])
})

test('rights are those that the policies give, and none of them empties a table or changes its build', async () => {
  const { rows } = await sql<{ right: string }>`
    select relname || ' ' || grantee::regrole || ' ' || privilege_type as right
    from pg_class, aclexplode(relacl)
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') and grantee <> relowner
      and not exists (
        select from pg_policy where polrelid = pg_class.oid and grantee = any(polroles)
          and (polcmd = '*' and privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or (polcmd, privilege_type) in
            (('r', 'SELECT'), ('a', 'INSERT'), ('w', 'UPDATE'), ('d', 'DELETE')))
      )`.execute(asOwner())
  expect(rows).toEqual([])
})

test('the audit trail can be added to, and neither changed nor shortened', async () => {
  const { rows } = await sql`
    select role, privilege from unnest(array['jamsides_app', 'jamsides_program']) as role,
      unnest(array['update', 'delete', 'truncate']) as privilege
    where has_table_privilege(role, 'audit_entry', privilege)`.execute(asOwner())
  expect(rows).toEqual([])
})

test('what passes the walls as its owner is named here, and looks nowhere else than it says', async () => {
  const { rows } = await sql<{ name: string; path: string[] | null }>`
    select proname::text as name, proconfig as path from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef order by proname`.execute(asOwner())
  expect(rows.map(({ name }) => name)).toEqual([
    'add_library_words',
    'chain_audit_entry',
    'count_adoptions',
    'rated_by_viewer',
    'remove_library_words',
    'sheets_of_viewer',
    'viewer_knows',
  ])
  for (const { path } of rows) expect(path?.[0] ?? '').toMatch(/^search_path=pg_catalog, public/)
})
