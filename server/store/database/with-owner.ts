import type { Config } from '#server/config.ts'
import { openLoginRoles } from './login-roles.ts'
import { joinDatabase } from './join-database.ts'
import { type OneConnection, openConnection } from './open-connection.ts'

/**
 * Works with the database of an installation as its owner, by one connection, without migrating or filling it, and leaves
 * it again. The roles that a schema speaks of are there.
 *
 * @throws UserError database-away, and as the work does.
 */
export async function withOwner<T>(
  config: Pick<Config, 'databaseUrl' | 'databaseAppUrl' | 'databaseProgramUrl' | 'dataDirectory'>,
  work: (connection: OneConnection) => Promise<T>,
): Promise<T> {
  const { url, release } = await joinDatabase(config)
  try {
    const connection = await openConnection(url)
    try {
      await openLoginRoles(connection.db, url, config)
      return await work(connection)
    } finally {
      await connection.close()
    }
  } finally {
    await release()
  }
}
