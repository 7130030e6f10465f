import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { connect } from './connect.ts'

const { context } = useTestContext()

const idOf = sql<number>`pg_backend_pid()`.as('backend')
const other = connect(inject('clusterUrl'), 5)
afterAll(() => other.destroy())

test('reads asked at once share a connection, and each gets its own answer', async () => {
  const { db } = context()
  const codes = ['X001', 'X002', 'X003', 'X004', 'X005', 'X006']
  const found = await Promise.all(
    codes.map((code) =>
      db.selectFrom('organisation').select(['code', idOf]).where('code', '=', code).executeTakeFirstOrThrow(),
    ),
  )
  expect(found.map(({ code }) => code)).toEqual(codes)
  expect(new Set(found.map(({ backend }) => backend)).size).toBe(1)
})

test('one failing read fails alone', async () => {
  const { db } = context()
  const failing = db
    .selectFrom('organisation')
    .select(sql<number>`1 / (${0})::int`.as('n'))
    .execute()
  const fine = db.selectFrom('organisation').select('name').where('code', '=', 'X001').execute()
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  expect(await fine).toEqual([{ name: 'Exempelkommun' }])
})

test('a transaction keeps one connection, sees its own writes, and nobody else sees them', async () => {
  const { db } = context()
  const nameOf = (of: typeof db) =>
    of.selectFrom('organisation').select(['name', idOf]).where('code', '=', 'X001').executeTakeFirstOrThrow()
  const outside = await nameOf(db)
  await expect(
    db.transaction().execute(async (tx) => {
      const before = await nameOf(tx)
      await tx.updateTable('organisation').set({ name: 'Ändrad' }).where('code', '=', 'X001').execute()
      const inside = await nameOf(tx)
      expect(inside).toEqual({ name: 'Ändrad', backend: before.backend })
      expect(inside.backend).not.toBe(outside.backend)
      expect((await nameOf(db)).name).toBe('Exempelkommun')
      throw new Error('undo')
    }),
  ).rejects.toThrow('undo')
  expect((await nameOf(db)).name).toBe('Exempelkommun')
})

test('statements on one borrowed connection stay on it once one of them has written', async () => {
  await context()
    .db.connection()
    .execute(async (connection) => {
      await sql`set local_test.word = 'kept'`.execute(connection)
      const read = () =>
        connection
          .selectFrom('organisation')
          .select([sql<string>`current_setting('local_test.word')`.as('word')])
          .limit(1)
          .executeTakeFirstOrThrow()
      expect(await read()).toEqual({ word: 'kept' })
    })
})

test('a killed connection fails the reads under way; the next read opens a new one', async () => {
  const read = () => other.selectNoFrom([idOf, sql<number>`${1}::int`.as('n')]).executeTakeFirstOrThrow()
  const { backend } = await read()
  const slow = other.selectNoFrom([sql`pg_sleep(60)`.as('slept'), idOf]).execute()
  const broken = slow.catch((error: unknown) => error)
  const asked = async () => {
    const { rows } = await sql<{ ended: boolean }>`select pg_terminate_backend(${backend}) as ended`.execute(
      other,
    )
    return rows[0]?.ended
  }
  expect(await asked()).toBe(true)
  expect(await broken).toMatchObject({ code: 'database-away' })
  expect((await read()).backend).not.toBe(backend)
})
