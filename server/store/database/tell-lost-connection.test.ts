import { sql } from 'kysely'
import { afterEach, expect, it, test } from 'vitest'
import type { Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { connect } from './connect.ts'
import { isConnectionLost } from './tell-lost-connection.ts'

const { context } = useTestContext()
const opened: Database[] = []
afterEach(() => Promise.all(opened.splice(0).map((db) => db.destroy())))

const failing = (code: string, message = '') => Object.assign(new Error(message), { code })

test.each([
  [failing('ECONNREFUSED'), true],
  [failing('57P01', 'terminating connection due to administrator command'), true],
  [failing('08006'), true],
  [new Error('Connection terminated unexpectedly'), true],
  [failing('23505', 'duplicate key value violates unique constraint'), false],
  [failing('28P01', 'password authentication failed'), false],
  [new Error('something else'), false],
  ['ECONNREFUSED', false],
])('%s: lost %s', (error, lost) => {
  expect(isConnectionLost(error)).toBe(lost)
})

it('tells that nobody answers, also in a transaction', async () => {
  const db = connect('postgres://nobody@127.0.0.1:1/nothing')
  opened.push(db)
  for (const work of [
    () => db.selectFrom('round').selectAll().execute(),
    () => db.transaction().execute((tx) => tx.selectFrom('round').selectAll().execute()),
  ]) {
    const error = await work().catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ code: 'database-away', status: 503 })
  }
})

it('tells a connection that breaks in the middle of a transaction, which leaves nothing behind', async () => {
  const { db } = context()
  const broken = db.transaction().execute(async (tx) => {
    await tx
      .insertInto('audit_entry')
      .values({ at: new Date(), person_id: null, action: 'lost', subject: 'lost', detail: '{}' })
      .execute()
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(db)
    await tx.selectFrom('round').selectAll().execute()
  })
  await expect(broken).rejects.toMatchObject({ code: 'database-away' })
  const kept = await db.selectFrom('audit_entry').select('id').where('action', '=', 'lost').execute()
  expect(kept).toEqual([])
})

it('leaves what the database refuses as it is', async () => {
  await expect(sql`select * from nowhere`.execute(context().db)).rejects.toMatchObject({ code: '42P01' })
})
