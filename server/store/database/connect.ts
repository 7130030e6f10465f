import { Kysely, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { type CustomTypesConfig, Pool, types as defaults } from 'pg'
import type { Database } from '#server/context.ts'
import type { Tables } from '../tables.ts'
import { PipelinedReader } from './pipelined-reader.ts'
import { prepareStatements } from './prepare-statements.ts'
import { SharingDriver } from './sharing-driver.ts'
import { tellLostConnections, tellLostQueries } from './tell-lost-connection.ts'

const dateType = 1082
const numericType = 1700

/** Dates stay the text they are, so that no time zone can move them; our numerics are ratings and fit a number. */
export const types: CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text' | 'binary') => {
    if (type === dateType) return String
    if (type === numericType) return Number
    return defaults.getTypeParser(type, format)
  }) as typeof defaults.getTypeParser,
}

/** How many connections the single reads of all requests share. */
const readers = 2

/**
 * Connects to a PostgreSQL by its address. Close with `db.destroy()`. A query throws UserError database-away when the
 * database cannot be reached.
 */
export function connect(url: string, connections = 10): Database {
  const config = { connectionString: url, types, application_name: 'jamsides' }
  const pool = new Pool({ ...config, max: connections })
  pool.on('connect', prepareStatements)
  pool.on('connect', tellLostQueries)
  // An idle connection may break when the database restarts; the pool makes a new one at the next query.
  pool.on('error', () => undefined)
  const base = new PostgresDriver({ pool: tellLostConnections(pool) })
  const shared = Array.from({ length: readers }, () => new PipelinedReader(config))
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new SharingDriver(base, shared),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
