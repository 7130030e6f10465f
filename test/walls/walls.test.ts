import { expect, test } from 'vitest'
import { viewerOf } from '#server/store/database/viewer.ts'
import { wallRound } from './fill-tenants.ts'
import { publicTables, tenantTables } from './kinds-of-tables.ts'
import {
  findAnySight,
  findMissingRights,
  findStrangeHands,
  findStrangeRows,
  findStrangeSights,
  refusalOf,
  whereTheyMay,
} from './prove-walls.ts'
import { useTenants } from './use-tenants.ts'

const tenants = useTenants()

/** Each takes some seconds alone, and more beside others. Milliseconds. */
const timeout = 120_000

/** What all 311 would take a minute to show is shown by each twentieth every day, and by all in the long tests. */
const some = () => tenants().codes.filter((_, i) => i % 20 === 0)

test('all 311 organisations have a row in every tenant table', () => {
  const { codes, rowOf } = tenants()
  expect(codes).toHaveLength(311)
  for (const table of Object.keys(tenantTables))
    expect([table, codes.filter((code) => rowOf(table, code) === undefined)]).toEqual([table, []])
})

test(
  'an organisation sees its own row in every tenant table, and none of the other 310',
  { timeout },
  async () => {
    expect(await findStrangeSights(tenants(), some())).toEqual([])
  },
)

test('whoever has not signed in, and whoever is unknown, sees none', async () => {
  const { app, become } = tenants()
  for (const person of [null, { id: 'nobody', name: '', example: false, roles: [] }]) {
    await become(viewerOf(person))
    expect(await findAnySight(tenants())).toEqual([])
  }
  await app.query('reset all')
  expect(await findAnySight(tenants())).toEqual([])
})

test('an organisation changes and removes no row of others', { timeout }, async () => {
  expect(await findStrangeHands(tenants(), some())).toEqual([])
})

test('an organisation adds no row in the name of others', { timeout }, async () => {
  expect(await findStrangeRows(tenants(), some())).toEqual([])
})

test('its own rows would have been let in, in most tables', async () => {
  expect(await findMissingRights(tenants(), tenants().codes[7]!)).toEqual([])
  const open = await Promise.all(['insert', 'update', 'delete'].map((what) => whereTheyMay(tenants(), what)))
  for (const tables of open) expect(tables.length).toBeGreaterThan(10)
})

test('nobody hands a row of theirs over to another organisation, nor takes one', async () => {
  const { app, become, codes, strategistOf } = tenants()
  const [code, other] = codes
  await become(strategistOf(code!))
  const movable = (await whereTheyMay(tenants(), 'update')).filter(([, own]) =>
    own.startsWith('organisation_code'),
  )
  expect(movable.length).toBeGreaterThan(5)
  const hand = (table: string, from: string, to: string) =>
    app.query(`update ${table} set organisation_code = $2 where organisation_code = $1`, [from, to])
  for (const [table] of movable) {
    // What a challenge was seen in may not be moved by its owner either.
    const refusal = table === 'challenge' ? '23001' : '42501'
    expect([table, await refusalOf(hand(table, code!, other!))]).toEqual([table, refusal])
    expect([table, (await hand(table, other!, code!)).rowCount]).toEqual([table, 0])
  }
})

test('nobody changes what is public; who may hold a row may not change it', async () => {
  const { app, become, codes, strategistOf } = tenants()
  await become(strategistOf(codes[0]!))
  for (const table of publicTables)
    for (const statement of [
      `delete from ${table}`,
      `insert into ${table} default values`,
      `truncate ${table}`,
    ])
      expect([statement, await refusalOf(app.query(statement))]).toEqual([statement, '42501'])
  expect((await app.query(`update round set status = 'closed'`)).rowCount).toBe(0)
  const held = await app.query(`select code from organisation where code = $1 for update`, [codes[0]])
  expect(held.rowCount).toBe(1)
  const renamed = app.query(`update organisation set name = 'Min' where code = $1`, [codes[0]])
  await expect(renamed).rejects.toMatchObject({ code: '42501' })
})

test('a strategist gives nobody a role beyond the organisation, themselves least of all', async () => {
  const { app, become, codes, strategistOf } = tenants()
  const [code, other] = codes
  await become(strategistOf(code!))
  const give = (role: string, organisation: string | null, round: string | null) =>
    app.query(
      'insert into role_held (person_id, role, organisation_code, round_slug) values ($1, $2, $3, $4)',
      [`p-${code}`, role, organisation, round],
    )
  for (const [role, organisation, round] of [
    ['coordinator', null, wallRound],
    ['coordinator', code!, wallRound],
    ['administrator', null, null],
    ['operator', null, null],
    ['administrator', code!, null],
    ['mentor', code!, wallRound],
    ['strategist', other!, null],
  ] as const)
    expect([role, await refusalOf(give(role, organisation, round))]).toEqual([role, '42501'])
  await expect(app.query(`update role_held set role = 'administrator'`)).rejects.toMatchObject({
    code: '42501',
  })
  expect((await give('politician', code!, null)).rowCount).toBe(1)
})
