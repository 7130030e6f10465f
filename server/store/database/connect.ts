import {
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { type CustomTypesConfig, Pool, type PoolConfig, types as defaults } from 'pg'
import type { Database, WalledDatabase } from '#server/context.ts'
import type { Tables } from '../tables.ts'
import { PipelinedReader } from './pipelined-reader.ts'
import { prepareStatements } from './prepare-statements.ts'
import { SharingDriver } from './sharing-driver.ts'
import { tellLostConnections, tellLostQueries } from './tell-lost-connection.ts'
import { forgetViewer, viewerOf } from './viewer.ts'

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

/**
 * Our statements find few rows by their keys, and policies make them long: a plan is made once for each, whatever is asked
 * for, and never compiled.
 */
const plans = '-c plan_cache_mode=force_generic_plan -c jit=off'

/** How many connections the single reads of all requests share. */
const readers = 2

/**
 * Connects to a PostgreSQL by its address. Close with `db.destroy()`. A query throws UserError database-away when the
 * database cannot be reached.
 */
export function connect(url: string, connections = 10): Database {
  const { base, shared } = open(url, { max: connections })
  return kyselyOn(() => new SharingDriver(base, shared))
}

/** As `connect`, with what is asked and done tied to whoever asks and does it (docs/decisions/0024-walls.md). */
export function connectWalled(url: string, connections = 10): WalledDatabase {
  // In a pipeline the viewer goes out with the first statement, and costs no waiting.
  const { base, shared, pool } = open(url, { max: connections, pipeline: true })
  pool.on('release', forgetViewer)
  const whole = new SharingDriver(base, shared)
  const ready = whole.init()
  return {
    behind: (person) => {
      const viewer = viewerOf(person)
      return kyselyOn(() => new SharingDriver(base, shared, viewer))
    },
    close: async () => {
      await ready
      await whole.destroy()
    },
  }
}

function open(url: string, options: PoolConfig & { pipeline?: boolean }) {
  const config = { connectionString: url, types, application_name: 'jamsides', options: plans }
  const pool = new Pool({ ...config, ...options })
  pool.on('connect', prepareStatements)
  pool.on('connect', tellLostQueries)
  // An idle connection may break when the database restarts; the pool makes a new one at the next query.
  pool.on('error', () => undefined)
  const base = new PostgresDriver({ pool: tellLostConnections(pool) })
  return { base, pool, shared: Array.from({ length: readers }, () => new PipelinedReader(config)) }
}

function kyselyOn(createDriver: () => Driver): Database {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
