import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { addresses, type AddressName } from '#app/addresses.ts'
import { deedCellsOf, readCellsOf, someCases } from './cells.ts'
import { deeds } from './deeds.ts'
import { listIntents } from './list-intents.ts'
import { findWrongCells } from './prove-matrix.ts'
import { pathOf } from './path-of.ts'
import { allReads } from './prove-reads.ts'
import { reads } from './reads.ts'
import { canary } from './tenants.ts'
import { useMatrix } from './use-matrix.ts'
import { publicTables } from '../walls/kinds-of-tables.ts'
import { isWordless, tenantsWith, wordless } from './wordless.ts'

const matrix = useMatrix()
afterAll(() => matrix().close())

/** Beside other tests on a small machine. Milliseconds. */
const timeout = 240_000

test('every address stands in the table with who may read it, and every form with who may send it', () => {
  expect(Object.keys(reads).sort()).toEqual(Object.keys(addresses).sort())
  const acting = [...matrix().acting, 'saveRating'].sort()
  expect([...new Set(deeds.map(({ name }) => name))].sort()).toEqual(acting)
})

test('everything that a form can be asked to do stands in the table', () => {
  const missing = [...matrix().acting].flatMap((name) => {
    const sent = deeds.filter((deed) => deed.name === name).flatMap(({ form }) => valuesOf(form))
    return listIntents(name as AddressName)
      .filter((intent) => !sent.includes(intent))
      .map((one) => `${name} ${one}`)
  })
  expect(missing).toEqual([])
})

function valuesOf(form: (typeof deeds)[number]['form']): readonly unknown[] {
  const fields =
    typeof form === 'function'
      ? form({ circle: 'organisation', workbook: new Uint8Array(), language: 'sv' })
      : form
  return fields instanceof FormData ? [...fields.values()] : Object.values(fields)
}

test('every column that holds words has one of each tenant', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY') order by 1, 2`.execute(
    matrix().owner,
  )
  const columns = rows.filter(({ table }) => !publicTables.includes(table))
  const missing: string[] = []
  for (const { table, column } of columns.filter((one) => !isWordless(one)))
    for (const tenant of tenantsWith(table)) {
      const found = await sql`
        select from ${sql.table(table)} where strpos(${sql.ref(column)}::text, ${canary(tenant, table, column)}) > 0
        limit 1`.execute(matrix().owner)
      if (found.rows.length === 0) missing.push(canary(tenant, table, column))
    }
  expect(missing).toEqual([])
  expect(
    wordless.filter((name) => !columns.some(({ table, column }) => name === `${table}.${column}`)),
  ).toEqual([])
})

test('who reads what, and what stands there', { timeout }, async () => {
  expect(await findWrongCells(matrix(), readCellsOf(someCases, 'sv'))).toEqual([])
})

test('who does what, and what it leaves', { timeout }, async () => {
  expect(await findWrongCells(matrix(), deedCellsOf(someCases, 'sv'))).toEqual([])
})

test('no other method does anything at any address', { timeout }, async () => {
  const { ask, bells, cookieOf } = matrix()
  const wrong: string[] = []
  for (const { name, read } of allReads)
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const path = pathOf(name, 'sv', read)
      const { status } = await ask({ path, method, cookie: cookieOf('own-strategist') })
      const rung = await bells.listen()
      await bells.putBack(rung)
      if (status < 400 || status >= 500 || rung.length > 0)
        wrong.push(
          `${method} ${path}: ${status}, ${rung.map(({ table }) => table).join(' ') || 'nothing touched'}`,
        )
    }
  expect(wrong).toEqual([])
})

test('an address that takes no form answers none', { timeout }, async () => {
  const { acting, ask, bells, cookieOf } = matrix()
  const wrong: string[] = []
  for (const { name, read } of allReads.filter((one) => !acting.has(one.name) && one.name !== 'saveRating')) {
    const path = pathOf(name, 'sv', read)
    const { status } = await ask({
      path,
      body: new URLSearchParams({ x: '1' }),
      cookie: cookieOf('own-strategist'),
    })
    const rung = await bells.listen()
    await bells.putBack(rung)
    if (status !== 404 || rung.length > 0) wrong.push(`POST ${path}: ${status}`)
  }
  expect(wrong).toEqual([])
})
