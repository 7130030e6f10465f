import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** One number for all processes that migrate this database, so that only one does it at a time. */
const migrationLock = 20_260_101

/**
 * Brings the schema up to date: every `.sql` file not yet applied, in order of name, each in a transaction of its own.
 *
 * @returns the names of the files that were applied now.
 * @throws Error naming the file that failed; the schema is then as the file before it left it.
 */
export async function migrate(db: Database, directory: string): Promise<readonly string[]> {
  const files = await listSteps(directory)
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${migrationLock})`.execute(connection)
    try {
      await openBook(connection)
      const { rows } = await sql<{ name: string }>`select name from migration`.execute(connection)
      const applied = new Set(rows.map((row) => row.name))
      const pending = files.filter((name) => !applied.has(name))
      for (const name of pending) await apply(connection, directory, name)
      return pending
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection)
    }
  })
}

/** All steps that this program knows, in order. */
export async function listSteps(directory: string): Promise<readonly string[]> {
  return (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
}

/**
 * Takes some of the steps in an empty database, or the next ones, inside a transaction that somebody else ends. Nobody
 * else migrates until then.
 *
 * @throws Error naming the file that failed.
 */
export async function takeSteps(tx: Database, directory: string, steps: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx)
  await openBook(tx)
  for (const name of steps) await take(tx, directory, name)
}

async function openBook(db: Database): Promise<void> {
  await sql`create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`.execute(
    db,
  )
}

async function apply(connection: Database, directory: string, name: string): Promise<void> {
  await connection.transaction().execute((tx) => take(tx, directory, name))
}

async function take(tx: Database, directory: string, name: string): Promise<void> {
  const script = await readFile(`${directory}/${name}`, 'utf8')
  try {
    await sql.raw(script).execute(tx)
    await sql`insert into migration (name) values (${name})`.execute(tx)
  } catch (error) {
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
