import { openToAll, tenantTables } from './kinds-of-tables.ts'
import type { Tenants } from './use-tenants.ts'

// Plain SQL as the role by which people's requests reach the database, so that no code of ours stands between. Each gives
// what it found wrong, and so nothing where the walls hold.

const walledIn = Object.entries(tenantTables).filter(([table]) => !openToAll.includes(table))

type Counts = Readonly<Record<string, number>>

const countIn = (conditionOf: (own: string) => string) =>
  `select ${walledIn
    .map(([table, own]) => `(select count(*)::int from ${table} where ${conditionOf(own)}) as ${table}`)
    .join(', ')}`
const countForeign = countIn((own) => `not (${own})`)
const countOwn = countIn((own) => own)

const others = (counts: Counts, expected: number, code = '') =>
  Object.entries(counts).flatMap(([table, n]) => (n === expected ? [] : [`${code} ${table}: ${n}`]))

/** Where one of these organisations sees a row of another, or not its own. */
export async function findStrangeSights(
  { app, become, strategistOf }: Tenants,
  viewers: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const code of viewers) {
    await become(strategistOf(code))
    const foreign = await app.query<Counts>({ name: 'foreign', text: countForeign, values: [code] })
    const own = await app.query<Counts>({ name: 'own', text: countOwn, values: [code] })
    found.push(...others(foreign.rows[0]!, 0, code), ...others(own.rows[0]!, 1, code))
  }
  return found
}

/** Where whoever the database is asked for sees anything at all. */
export async function findAnySight({ app }: Tenants): Promise<readonly string[]> {
  return others((await app.query<Counts>(countIn(() => 'true'))).rows[0]!, 0)
}

/** The tenant tables in which people may do something, with the condition of a row being one's own. */
export async function whereTheyMay({ app }: Tenants, privilege: string): Promise<[string, string][]> {
  const { rows } = await app.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where has_table_privilege(name, $2)',
    [Object.keys(tenantTables), privilege],
  )
  return rows.map(({ name }) => [name, tenantTables[name]!])
}

/** Where one of these organisations changes or removes a row of another. */
export async function findStrangeHands(
  tenants: Tenants,
  viewers: readonly string[],
): Promise<readonly string[]> {
  const { app, become, strategistOf } = tenants
  const found: string[] = []
  for (const privilege of ['update', 'delete']) {
    const tables = await whereTheyMay(tenants, privilege)
    const touching = tables.map(([table, own]) => {
      const column = /^\w+/.exec(own)![0]
      const verb =
        privilege === 'update' ? `update ${table} set ${column} = ${column}` : `delete from ${table}`
      return `${table}_touched as (${verb} where not (${own}) returning 1)`
    })
    const counts = tables.map(([table]) => `(select count(*)::int from ${table}_touched) as ${table}`)
    const text = `with ${touching.join(', ')} select ${counts.join(', ')}`
    for (const code of viewers) {
      await become(strategistOf(code))
      const { rows } = await app.query<Counts>({ name: privilege, text, values: [code] })
      found.push(...others(rows[0]!, 0, `${code} ${privilege}`))
    }
  }
  return found
}

/** A name alone belongs to nobody: whoever leads an organisation adds the people in it. */
const addable = Object.keys(tenantTables).filter((table) => table !== 'person')

/** Where one of these organisations adds a row in the name of the next. */
export async function findStrangeRows(
  tenants: Tenants,
  viewers: readonly string[],
): Promise<readonly string[]> {
  const { app, become, codes, rowOf, strategistOf } = tenants
  const found: string[] = []
  for (const code of viewers) {
    const next = codes[(codes.indexOf(code) + 1) % codes.length]!
    await become(strategistOf(code))
    const attempts = addable.map((table) => tryToAdd(table, rowOf(table, next)))
    const end = await refusalOf(app.query(`do $do$ begin ${attempts.join('\n')} end $do$`))
    if (end !== null) found.push(`${code}: ${end}`)
  }
  return found
}

/** Where an organisation may not even add its own rows, which are kept out only by standing there already. */
export async function findMissingRights(tenants: Tenants, code: string): Promise<readonly string[]> {
  const { app, become, rowOf, strategistOf } = tenants
  await become(strategistOf(code))
  const found: string[] = []
  for (const [table] of await whereTheyMay(tenants, 'insert')) {
    const end = await refusalOf(app.query(`do $do$ begin ${tryToAdd(table, rowOf(table, code))} end $do$`))
    // 23505: there already; P0001: it was let in.
    if (end !== '23505' && end !== 'P0001') found.push(`${table}: ${end}`)
  }
  return found
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

/** With what PostgreSQL refuses something (SQLSTATE); null where it does not. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  )
}
