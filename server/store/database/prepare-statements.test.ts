import { type Kysely, sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { connect } from './connect.ts'

const { context } = useTestContext()

test('a statement with parameters is planned once for a connection and answers each time anew', async () => {
  await context()
    .db.connection()
    .execute(async (connection) => {
      const ask = async (number: number) =>
        (await sql<{ twice: number }>`select ${number}::int * 2 as twice`.execute(connection)).rows[0]!.twice
      expect([await ask(2), await ask(21)]).toEqual([4, 42])
      const { rows } = await sql<{ statement: string; generic: number; own: number }>`
        select statement, generic_plans::int as generic, custom_plans::int as own
        from pg_prepared_statements where statement like 'select $1::int * 2%'
      `.execute(connection)
      expect(rows).toHaveLength(1)
      expect(rows[0]!.generic + rows[0]!.own).toBe(2)
    })
})

test('an error leaves the connection usable', async () => {
  const { db } = context()
  await expect(sql`select ${1}::int / ${0}::int`.execute(db)).rejects.toThrow('division by zero')
  expect((await sql<{ one: number }>`select ${1}::int as one`.execute(db)).rows).toEqual([{ one: 1 }])
})

test('a table changed by another process costs one refused question; the next connection knows the table', async () => {
  const db = connect(inject('clusterUrl'), 1)
  await sql`create table changing (n int)`.execute(db)
  const read = () => sql`select * from changing where n = ${1}`.execute(db)
  await read()
  await sql`alter table changing add column m int`.execute(db)
  await expect(read()).rejects.toMatchObject({ code: '0A000' })
  expect((await read()).rows).toEqual([])
  await sql`drop table changing`.execute(db)
  await db.destroy()
})

test('a table changed by another process costs one refused shared read; the next one knows the table', async () => {
  const db = connect(inject('clusterUrl'), 1)
  await sql`create table read_while_changing (n int)`.execute(db)
  const withTable = db as unknown as Kysely<{ read_while_changing: { n: number } }>
  const all = () => withTable.selectFrom('read_while_changing').selectAll().where('n', '=', 1).execute()
  await all()
  await sql`alter table read_while_changing add column m int`.execute(db)
  await expect(all()).rejects.toMatchObject({ code: '0A000' })
  expect(await all()).toEqual([])
  await sql`drop table read_while_changing`.execute(db)
  await db.destroy()
})
