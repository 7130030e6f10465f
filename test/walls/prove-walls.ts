import { expect } from 'vitest'
import { openToAll, tenantTables } from './kinds-of-tables.ts'
import type { Tenants } from './use-tenants.ts'

// Plain SQL as the role by which people's requests reach the database, so that no code of ours stands between.

const walledIn = Object.entries(tenantTables).filter(([table]) => !openToAll.includes(table))

/** How many rows there are, by table. */
const none = Object.fromEntries(walledIn.map(([table]) => [table, 0]))
const oneEach = Object.fromEntries(walledIn.map(([table]) => [table, 1]))

const countIn = (conditionOf: (own: string) => string) =>
  `select ${walledIn
    .map(([table, own]) => `(select count(*)::int from ${table} where ${conditionOf(own)}) as ${table}`)
    .join(', ')}`
const countForeign = countIn((own) => `not (${own})`)
const countOwn = countIn((own) => own)

/** Each of these organisations sees its own row in every tenant table, and nobody else's. */
export async function proveSeeing(
  { app, become, strategistOf }: Tenants,
  viewers: readonly string[],
): Promise<void> {
  for (const code of viewers) {
    await become(strategistOf(code))
    const { rows: foreign } = await app.query({ name: 'foreign', text: countForeign, values: [code] })
    const { rows: own } = await app.query({ name: 'own', text: countOwn, values: [code] })
    expect([code, foreign[0], own[0]]).toEqual([code, none, oneEach])
  }
}

/** Whoever the database is asked for sees nothing at all. */
export async function proveBlindness({ app }: Tenants): Promise<void> {
  expect((await app.query(countIn(() => 'true'))).rows[0]).toEqual(none)
}

/** The tenant tables in which people may do something, with the condition of a row being one's own. */
export async function whereTheyMay({ app }: Tenants, privilege: string): Promise<[string, string][]> {
  const { rows } = await app.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where has_table_privilege(name, $2)',
    [Object.keys(tenantTables), privilege],
  )
  return rows.map(({ name }) => [name, tenantTables[name]!])
}

/** None of these organisations changes or removes a row of any other. */
export async function proveKeeping(tenants: Tenants, viewers: readonly string[]): Promise<void> {
  const { app, become, strategistOf } = tenants
  for (const privilege of ['update', 'delete']) {
    const tables = await whereTheyMay(tenants, privilege)
    expect(tables.length).toBeGreaterThan(10)
    const touching = tables.map(([table, own]) => {
      const column = /^\w+/.exec(own)![0]
      const verb =
        privilege === 'update' ? `update ${table} set ${column} = ${column}` : `delete from ${table}`
      return `${table}_touched as (${verb} where not (${own}) returning 1)`
    })
    const counts = tables.map(([table]) => `(select count(*)::int from ${table}_touched) as ${table}`)
    const text = `with ${touching.join(', ')} select ${counts.join(', ')}`
    const untouched = Object.fromEntries(tables.map(([table]) => [table, 0]))
    for (const code of viewers) {
      await become(strategistOf(code))
      const { rows } = await app.query({ name: privilege, text, values: [code] })
      expect([code, rows[0]]).toEqual([code, untouched])
    }
  }
}

/** A name alone belongs to nobody: whoever leads an organisation adds the people in it. */
const addable = Object.keys(tenantTables).filter((table) => table !== 'person')

/** None of these organisations adds a row in the name of the next. */
export async function proveNotAdding(tenants: Tenants, viewers: readonly string[]): Promise<void> {
  const { app, become, codes, rowOf, strategistOf } = tenants
  for (const code of viewers) {
    const next = codes[(codes.indexOf(code) + 1) % codes.length]!
    await become(strategistOf(code))
    const attempts = addable.map((table) => tryToAdd(table, rowOf(table, next)))
    await app.query(`do $do$ begin ${attempts.join('\n')} end $do$`)
  }
}

/** Each could have added its own rows, had they not stood there already: nothing but whose they are keeps others out. */
export async function proveAdding(tenants: Tenants, code: string): Promise<void> {
  const { app, become, rowOf, strategistOf } = tenants
  await become(strategistOf(code))
  const tables = await whereTheyMay(tenants, 'insert')
  expect(tables.length).toBeGreaterThan(20)
  for (const [table] of tables) {
    const attempt = app.query(`do $do$ begin ${tryToAdd(table, rowOf(table, code))} end $do$`)
    await expect(attempt, table).rejects.toThrow(/duplicate key|let in/)
  }
}

/** Ends quietly only where the database says that nobody may. */
function tryToAdd(table: string, row: string): string {
  // What the database numbers by itself is not to be given.
  const columns = Object.keys(JSON.parse(row) as object).filter(
    (name) => name !== 'id' || !/"id": \d/.test(row),
  )
  return `begin
    insert into ${table} (${columns.join()})
      select ${columns.join()} from jsonb_populate_record(null::${table}, $row$${row}$row$::jsonb);
    raise 'let in';
  exception when insufficient_privilege then null; end;`
}
