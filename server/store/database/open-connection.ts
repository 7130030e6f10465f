import { Kysely, PostgresDialect } from 'kysely'
import { Client, type PoolClient } from 'pg'
import type { Database } from '#server/context.ts'
import type { Tables } from '../tables.ts'
import { types } from './connect.ts'
import { tellLost, tellLostQueries } from './tell-lost-connection.ts'

/** One connection: as a database whose every statement goes by it, and bare, for the rows that are copied beside. */
export type OneConnection = Readonly<{ db: Database; client: Client; close: () => Promise<void> }>

/**
 * Opens one connection that everything goes by, one statement after the other.
 *
 * @throws UserError database-away.
 */
export async function openConnection(url: string): Promise<OneConnection> {
  const client = new Client({ connectionString: url, types, application_name: 'jamsides' })
  tellLostQueries(client as unknown as PoolClient)
  await tellLost(client.connect())
  const lent = {
    query: client.query.bind(client),
    release: () => undefined,
  }
  const pool = { connect: () => Promise.resolve(lent), end: () => client.end() }
  const dialect = new PostgresDialect({ pool: pool as never })
  const db = new Kysely<Tables>({ dialect })
  return { db, client, close: () => client.end().catch(() => undefined) }
}
