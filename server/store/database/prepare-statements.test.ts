import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'

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
