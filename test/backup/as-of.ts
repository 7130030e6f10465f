import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { Pool } from 'pg'
import type { Database } from '#server/context.ts'
import { types } from '#server/store/database/connect.ts'

/** A database in which every transaction that reads one moment reads the one that another session has exported. */
export function openAsOf(url: string, snapshot: string): Database {
  class AsOfDriver extends PostgresDriver {
    override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
      await super.beginTransaction(connection, settings)
      if (settings.isolationLevel === 'repeatable read')
        await connection.executeQuery(CompiledQuery.raw(`set transaction snapshot '${snapshot}'`))
    }
  }
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new AsOfDriver({ pool: new Pool({ connectionString: url, types }) }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
